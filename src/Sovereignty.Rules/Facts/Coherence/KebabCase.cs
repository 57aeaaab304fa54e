using System.Text;

namespace Sovereignty.Facts;

/// <summary>The names of enumerated values as texts have them: <c>commercial-cloud</c> for <c>CommercialCloud</c>.</summary>
internal static class KebabCase
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append('-');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
