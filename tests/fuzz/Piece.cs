using System.Text;

namespace Sovereignty.Fuzz;

/// <summary>A mark, text, number or word of JSON; where an object or a list begins, with the number of pieces through its end.</summary>
internal sealed record Piece(string Text, int Length)
{
    public static Piece[] Of(byte[] document)
    {
        var text = Encoding.UTF8.GetString(document);
        var pieces = new List<Piece>();
        var open = new Stack<int>();
        for (var at = 0; at < text.Length;)
        {
            var end = End(text, at);
            if (!char.IsWhiteSpace(text[at]))
            {
                pieces.Add(new(text[at..end], 1));
                if (text[at] is '{' or '[')
                {
                    open.Push(pieces.Count - 1);
                }
                else if (text[at] is '}' or ']' && open.TryPop(out var start))
                {
                    pieces[start] = pieces[start] with { Length = pieces.Count - start };
                }
            }

            at = end;
        }

        return [.. pieces];
    }

    private static int End(string text, int at)
    {
        var end = at + 1;
        if (text[at] == '"')
        {
            while (end < text.Length && text[end] != '"')
            {
                end += text[end] == '\\' ? 2 : 1;
            }

            return Math.Min(end + 1, text.Length);
        }

        if (IsWord(text[at]))
        {
            while (end < text.Length && IsWord(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static bool IsWord(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '+' or '.';
}
