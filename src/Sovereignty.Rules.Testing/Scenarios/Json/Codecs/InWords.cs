using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>Words for people.</summary>
internal static class InWords
{
    /// <summary>A text that says something.</summary>
    public static TextCodec Once { get; } = new(
        new("a text that is not blank", "un texte qui n'est pas vide"), text => !string.IsNullOrWhiteSpace(text), new() { ["type"] = "string", ["pattern"] = ArrangementMap.WithLetters });

    /// <summary>A text in both languages.</summary>
    public static ObjectCodec<Text> InBoth { get; } = new(
        "words", new("an object with en and fr", "un objet avec en et fr"), Text.Same(""), null,
        Fields<Text>.Required("en", Once, text => text.En, (text, value) => text with { En = value }),
        Fields<Text>.Required("fr", Once, text => text.Fr, (text, value) => text with { Fr = value }));
}
