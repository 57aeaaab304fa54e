using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>An arrangement: a whole document of its own, or the file that holds one. The name stands before it.</summary>
internal sealed class ScenarioArrangementCodec : Codec<ScenarioArrangement>
{
    private const string Ending = ".json";

    private static readonly Text Expected = new(
        "an arrangement, or the relative path of a file such as ../ministry.json, of letters, digits, '-', '_', '.' and '/'",
        "un dispositif, ou le chemin relatif d'un fichier tel que ../ministere.json, fait de lettres sans accent, de chiffres, de '-', '_', '.' et '/'");

    public static ScenarioArrangementCodec Instance { get; } = new();

    public override string SchemaName => "scenario-arrangement";

    public override JsonObject Schema(SchemaParts parts) => SchemaParts.AnyOf(
        new() { ["type"] = "string", ["pattern"] = "^[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*\\.json$" },
        FixedCodec.Instance.Schema(parts));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out ScenarioArrangement value)
    {
        value = null;
        if (node.Json.ValueKind == JsonValueKind.String)
        {
            value = new("", new() { Id = "unread" }, node.Json.GetString()!);
            return IsFile(value.File!) || node.Refuse(Expected);
        }

        if (node.Json.ValueKind != JsonValueKind.Object)
        {
            return node.Refuse(Expected);
        }

        if (FixedCodec.Instance.TryRead(node, out var arrangement))
        {
            value = new("", arrangement);
        }

        return value is not null;
    }

    public override void Write(WritingSession session, ScenarioArrangement value)
    {
        if (value.File is { } file)
        {
            session.Json.WriteStringValue(file);
        }
        else
        {
            FixedCodec.Instance.Write(session, value.Arrangement);
        }
    }

    private static bool IsFile(string text) =>
        text.EndsWith(Ending, StringComparison.Ordinal) && text[..^Ending.Length].Split('/').All(step => step.Length > 0 && step.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-'));
}
