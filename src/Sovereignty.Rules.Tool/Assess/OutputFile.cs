using Sovereignty.Facts;

namespace Sovereignty.Tool;

/// <summary>Writes a file beside the answer, or says why that can't be.</summary>
internal static class OutputFile
{
    public static bool TryWrite(string file, byte[] content, Language language, Surroundings surroundings)
    {
        try
        {
            File.WriteAllBytes(file, content);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            surroundings.Error.WriteLine(new Text($"{file} can't be written: {exception.Message}", $"{file} : écriture impossible : {exception.Message}").In(language));
            return false;
        }
    }
}
