namespace Sovereignty.Criteria;

/// <summary>Where things of one kind are written one under the other; what was written from a line on can be torn off.</summary>
internal sealed class Sheet<T>
{
    private T[] lines = new T[16];

    public int Count { get; private set; }

    public T Last => lines[Count - 1];

    public void Add(T item)
    {
        if (Count == lines.Length)
        {
            Array.Resize(ref lines, 2 * Count);
        }

        lines[Count++] = item;
    }

    public ReadOnlySpan<T> Since(int line) => lines.AsSpan(line, Count - line);

    public T[] TearOff(int line)
    {
        var torn = Count == line ? [] : lines.AsSpan(line, Count - line).ToArray();
        Count = line;
        return torn;
    }

    public void Drop(int line) => Count = line;
}
