using System.Text;

namespace Sovereignty.Fuzz;

/// <summary>
/// Makes inputs out of the kept ones: pieces of JSON taken away, doubled, exchanged within and between documents, values that readers get wrong, bytes changed. The
/// number of an input says which it is, today and on another machine.
/// </summary>
internal sealed class Mutator
{
    private static readonly string[] Awkward =
    [
        "null", "true", "[]", "{}", "\"\"", "0", "-1", "1e400", "-0.0", "100.00000000000000000000000000001", "79228162514264337593543950335", "140", "1E2", "NaN",
        "\"9999-12-31\"", "\"0001-01-01\"", "\"0000-00-00\"", "\"2024-02-30\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"unknown\"", "\"FR\"", "\"fr\"",
        "{\"from\":\"2025-01-01\",\"through\":\"2024-01-01\"}", "{\"atLeast\":1,\"atMost\":0}", "[[[[[[[[]]]]]]]]", "{\"schema\":1,\"schema\":1}", "\uFEFF", "/* */", ",", "}", "]",
    ];

    private readonly Piece[][] documents;
    private readonly Piece[][] readable;
    private readonly Piece[] values;

    /// <summary>A mutator of these inputs; those that can be read are also changed in such a way that most stay readable.</summary>
    public Mutator(byte[][] corpus, Func<byte[], bool> canBeRead)
    {
        documents = [.. corpus.Select(Piece.Of).Where(pieces => pieces.Length > 0)];
        readable = [.. corpus.Where(canBeRead).Select(Piece.Of)];
        values = [.. documents.SelectMany(document => document.Where((_, place) => IsValue(document, place))).DistinctBy(piece => piece.Text)];
    }

    /// <summary>The input of this number.</summary>
    public byte[] Input(long number)
    {
        var random = new Random(unchecked((int)(number * 2654435761 >> 7) ^ (int)number));
        if (random.Next(2) == 0)
        {
            return WithOtherValues([.. readable[random.Next(readable.Length)]], random);
        }

        var pieces = documents[random.Next(documents.Length)].ToList();
        for (var times = 1 + random.Next(5); times > 0 && pieces.Count > 0; times--)
        {
            Change(pieces, random);
        }

        var bytes = Encoding.UTF8.GetBytes(string.Concat(pieces.Select(piece => piece.Text)));
        return random.Next(4) == 0 ? Bytes(bytes, random) : bytes;
    }

    // The words of the document stay, one or two values in it are others.
    private byte[] WithOtherValues(Piece[] pieces, Random random)
    {
        for (var times = 1 + random.Next(2); times > 0;)
        {
            var place = random.Next(pieces.Length);
            if (IsValue(pieces, place))
            {
                pieces[place] = random.Next(8) == 0 ? new(Awkward[random.Next(Awkward.Length)], 1) : values[random.Next(values.Length)];
                times--;
            }
        }

        return Encoding.UTF8.GetBytes(string.Concat(pieces.Select(piece => piece.Text)));
    }

    private static bool IsValue(IReadOnlyList<Piece> pieces, int place) =>
        pieces[place].Text[0] is not ('{' or '}' or '[' or ']' or ',' or ':') && !(place + 1 < pieces.Count && pieces[place + 1].Text == ":");

    private void Change(List<Piece> pieces, Random random)
    {
        var place = random.Next(pieces.Count);
        var length = pieces[place].Length;
        switch (random.Next(7))
        {
            case 0:
                pieces[place] = new(Awkward[random.Next(Awkward.Length)], 1);
                break;
            case 1:
                pieces.RemoveRange(place, Math.Min(length, pieces.Count - place));
                break;
            case 2:
                pieces.InsertRange(place, pieces.GetRange(place, Math.Min(length, pieces.Count - place)));
                break;
            case 3:
                var other = random.Next(pieces.Count);
                (pieces[place], pieces[other]) = (pieces[other], pieces[place]);
                break;
            case 4:
                pieces[place] = Any(random);
                break;
            default:
                // A whole value of another document in the place of one here.
                var document = documents[random.Next(documents.Length)];
                var start = random.Next(document.Length);
                pieces.RemoveRange(place, Math.Min(length, pieces.Count - place));
                pieces.InsertRange(place, document.Skip(start).Take(document[start].Length));
                break;
        }
    }

    private Piece Any(Random random)
    {
        var document = documents[random.Next(documents.Length)];
        return document[random.Next(document.Length)] with { Length = 1 };
    }

    private static byte[] Bytes(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        var place = random.Next(bytes.Length);
        switch (random.Next(4))
        {
            case 0:
                bytes[place] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                bytes[place] = (byte)random.Next(256);
                return bytes;
            case 2:
                return bytes[..place];
            default:
                return [.. bytes[..place], (byte)random.Next(256), .. bytes[place..]];
        }
    }
}
