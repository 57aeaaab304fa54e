using System.Text;

namespace Sovereignty.Json;

/// <summary>Turns a text into UTF-8 without hiding that it is not Unicode.</summary>
internal static class TextInput
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text as UTF-8; for a text with half a character, a byte that UTF-8 does not have, so that it is refused as bad bytes are.</summary>
    public static byte[] ToUtf8(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return [0xFF];
        }
    }
}
