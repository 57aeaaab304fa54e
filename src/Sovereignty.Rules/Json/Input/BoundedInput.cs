namespace Sovereignty.Json;

/// <summary>Reads a stream to its end, or until it is longer than any document may be.</summary>
internal static class BoundedInput
{
    public static ReadOnlySpan<byte> ReadAll(Stream stream)
    {
        var buffer = new byte[16 * 1024];
        var length = 0;
        while (stream.Read(buffer, length, buffer.Length - length) is > 0 and var read)
        {
            length += read;
            if (length > Document.MostBytes + 3)
            {
                break;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, length * 2);
            }
        }

        return buffer.AsSpan(0, length);
    }
}
