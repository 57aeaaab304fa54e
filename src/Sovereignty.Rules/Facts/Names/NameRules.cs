namespace Sovereignty.Facts;

/// <summary>What a name may look like: lower-case letters, digits and separators, as in <c>fr-loi-2024-449-art31</c>.</summary>
internal static class NameRules
{
    public const int MaximumLength = 120;

    public static Text Expectation { get; } = new(
        "1 to 120 characters: lower-case letters, digits, '-', '.', '_', '/' or ':', starting with a letter or digit",
        "1 à 120 caractères : minuscules sans accent, chiffres, '-', '.', '_', '/' ou ':', à commencer par une lettre ou un chiffre");

    public static bool IsName(string? value) =>
        value is { Length: > 0 and <= MaximumLength } && char.IsAsciiLetterOrDigit(value[0]) && value.All(IsNameCharacter);

    public static string Check(string? value, string what) =>
        IsName(value) ? value! : throw new ArgumentException($"'{value}' is not a {what}: expected {Expectation}.", nameof(value));

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '_' or '/' or ':';
}
