using Sovereignty.Facts;

namespace Sovereignty.Tool;

/// <summary>Tells on standard error how far long work has come: each hundred on a terminal; elsewhere only where it is long indeed.</summary>
internal static class Progress
{
    private const int Each = 100;
    private const int Long = 300;

    public static IEnumerable<T> Told<T>(IEnumerable<T> rows, Language language, Surroundings surroundings)
    {
        var count = 0;
        foreach (var row in rows)
        {
            yield return row;
            count++;
            if (count % Each == 0 && (surroundings.IsErrorTerminal || count >= Long))
            {
                surroundings.Error.WriteLine(new Text(FormattableString.Invariant($"{count} arrangements so far"), FormattableString.Invariant($"{count} dispositifs jusqu'ici")).In(language));
            }
        }
    }
}
