namespace Sovereignty.Facts;

/// <summary>A text in the two languages in which the library speaks.</summary>
/// <param name="En">English.</param>
/// <param name="Fr">French.</param>
public sealed record Text(string En, string Fr)
{
    /// <summary>The same words in both languages: a name, an identifier.</summary>
    public static Text Same(string words) => new(words, words);

    /// <summary>The texts one after the other, with <paramref name="separator"/> between.</summary>
    public static Text Join(string separator, IReadOnlyCollection<Text> texts) => new(
        string.Join(separator, texts.Select(text => text.En)),
        string.Join(separator, texts.Select(text => text.Fr)));

    /// <summary>The words in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.French ? Fr : En;

    /// <inheritdoc/>
    public override string ToString() => En;
}
