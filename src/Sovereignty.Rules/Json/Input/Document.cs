using System.Text.Json;
using System.Text.Unicode;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>Turns bytes into a document of which every text can be read, or says why that can't be.</summary>
internal static class Document
{
    public const int MostBytes = 8 * 1024 * 1024;
    public const int MostLevels = 32;

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = MostLevels, CommentHandling = JsonCommentHandling.Disallow };

    public static JsonDocument? Parse(ReadOnlySpan<byte> utf8, ProblemList problems)
    {
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        return IsReadable(utf8, problems) ? ParseReadable(utf8, problems) : null;
    }

    private static bool IsReadable(ReadOnlySpan<byte> utf8, ProblemList problems)
    {
        if (utf8.Length > MostBytes)
        {
            problems.Add("$", new("more than 8 MiB", "plus de 8 Mio"), new("at most 8 MiB", "au plus 8 Mio"));
            return false;
        }

        if (!Utf8.IsValid(utf8))
        {
            problems.Add("$", new("bytes that are not UTF-8", "des octets qui ne sont pas de l'UTF-8"), new("JSON in UTF-8", "du JSON en UTF-8"));
            return false;
        }

        return true;
    }

    private static JsonDocument? ParseReadable(ReadOnlySpan<byte> utf8, ProblemList problems)
    {
        try
        {
            CheckEscapes(utf8);
            var reader = new Utf8JsonReader(utf8, Strict);
            var document = JsonDocument.ParseValue(ref reader);
            while (reader.Read())
            {
                // Anything but white space after the value is a syntax error, which Read throws.
            }

            return document;
        }
        catch (JsonException error)
        {
            problems.Add(
                "$",
                new($"a syntax error in line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}", $"une erreur de syntaxe à la ligne {error.LineNumber + 1}, octet {error.BytePositionInLine + 1}"),
                new($"JSON without comments or trailing commas, at most {MostLevels} levels deep", $"du JSON sans commentaire ni virgule finale, d'au plus {MostLevels} niveaux"));
        }
        catch (InvalidOperationException)
        {
            problems.Add("$", new("an escape of half a character, such as \\ud800 alone", "l'échappement d'un demi-caractère, tel que \\ud800 seul"), new("whole Unicode characters", "des caractères Unicode entiers"));
        }

        return null;
    }

    private static void CheckEscapes(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf("\\u"u8) < 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(utf8, Strict);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                reader.GetString();
            }
        }
    }
}
