using Sovereignty.Facts;

namespace Sovereignty.Reports;

/// <summary>The caveats, numbered in the order in which the report first needs them. Those that differ in one name only share a number.</summary>
internal sealed class Caveats(Telling telling)
{
    private readonly List<(string Head, List<string> Tails)> numbered = [];

    /// <summary>The caveats told so far, in the order of their numbers.</summary>
    public IEnumerable<string> Told => numbered.Select(caveat => caveat.Tails.Count == 0 ? caveat.Head : caveat.Head + telling.Colon + string.Join(telling.Say("; ", " ; "), caveat.Tails));

    /// <summary>The numbers of these caveats, as they stand beside a finding; empty when there are none.</summary>
    public string Marks(IEnumerable<Text> caveats)
    {
        var numbers = caveats.Select(NumberOf).Distinct().Order().ToArray();
        var plural = numbers.Length == 1 ? "" : "s";
        return numbers.Length == 0 ? "" : telling.Say($"; caveat{plural} ", $" ; réserve{plural} ") + Telling.List(numbers.Select(number => FormattableString.Invariant($"{number}")));
    }

    public int NumberOf(Text caveat)
    {
        var words = telling.Say(caveat);
        var split = words.IndexOf(telling.Colon, StringComparison.Ordinal);
        var (head, tail) = split < 0 ? (words, null) : (words[..split], words[(split + telling.Colon.Length)..]);
        var place = numbered.FindIndex(one => string.Equals(one.Head, head, StringComparison.Ordinal));
        if (place < 0)
        {
            numbered.Add((head, []));
            place = numbered.Count - 1;
        }

        if (tail is not null && !numbered[place].Tails.Contains(tail))
        {
            numbered[place].Tails.Add(tail);
        }

        return place + 1;
    }
}
