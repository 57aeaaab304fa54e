using Sovereignty.Analysis;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tool;

/// <summary>Finds the arrangements of a portfolio: in folders, files, NDJSON and standard input. What can't be read becomes an entry that says why, and stops no other.</summary>
internal static class PortfolioInput
{
    public const string Description =
        "The arrangements (sovereignty-arrangement/1): a folder of *.json, a file with one arrangement, a *.ndjson or *.jsonl file with one arrangement a line, or - for standard input with one arrangement a line.";

    private static readonly Text Expected = new("a folder or a file that can be read", "un dossier ou un fichier lisible");

    public static IEnumerable<PortfolioEntry> Of(string path, Surroundings surroundings) => Guarded(
        path,
        path == "-" ? Lines(path, () => surroundings.Input)
            : Directory.Exists(path) ? Folder(path)
            : HasEnding(path, ".ndjson") || HasEnding(path, ".jsonl") ? Lines(path, () => File.OpenRead(path))
            : One(path));

    private static bool HasEnding(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<PortfolioEntry> Folder(string path)
    {
        var files = Directory.GetFiles(path).Select(Path.GetFileName).OfType<string>().Where(name => HasEnding(name, ".json")).Order(StringComparer.Ordinal).ToArray();
        return files.Length == 0 ? [Empty(path, new("a folder with *.json files", "un dossier avec des fichiers *.json"))]
            : files.Select(name => path.TrimEnd('/', Path.DirectorySeparatorChar) + "/" + name).SelectMany(file => Guarded(file, One(file)));
    }

    private static IEnumerable<PortfolioEntry> One(string file)
    {
        using var stream = File.OpenRead(file);
        yield return Entry(file, ArrangementJson.Read(stream));
    }

    private static IEnumerable<PortfolioEntry> Lines(string path, Func<Stream> open)
    {
        using var stream = open();
        var isEmpty = true;
        foreach (var line in ArrangementLines.Read(stream))
        {
            isEmpty = false;
            yield return Entry(FormattableString.Invariant($"{path}:{line.Number}"), line.Reading);
        }

        if (isEmpty)
        {
            yield return Empty(path, new("one arrangement a line", "un dispositif par ligne"));
        }
    }

    private static PortfolioEntry Entry(string source, ArrangementReading reading) =>
        reading.IsRead ? PortfolioEntry.Of(reading.Arrangement, source) : PortfolioEntry.Unread(source, reading.Problems);

    private static PortfolioEntry Empty(string path, Text expected) => PortfolioEntry.Unread(path, [new Problem("$", new("no arrangement", "aucun dispositif"), expected)]);

    /// <summary>The entries up to the first that the system does not let through, and that one with what the system says of it.</summary>
    private static IEnumerable<PortfolioEntry> Guarded(string source, IEnumerable<PortfolioEntry> entries)
    {
        using var all = entries.GetEnumerator();
        while (true)
        {
            PortfolioEntry entry;
            var isLast = false;
            try
            {
                if (!all.MoveNext())
                {
                    yield break;
                }

                entry = all.Current;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                (entry, isLast) = (PortfolioEntry.Unread(source, [new Problem("$", Text.Same(exception.Message.TrimEnd('.')), Expected)]), true);
            }

            yield return entry;
            if (isLast)
            {
                yield break;
            }
        }
    }
}
