namespace Sovereignty.Facts;

/// <summary>Collects problems in the order in which they are met; so many that nobody reads them are only counted.</summary>
internal sealed class ProblemList
{
    public const int Most = 10_000;

    private readonly List<Problem> problems = [];
    private readonly HashSet<Problem> seen = [];

    /// <summary>How often a problem was met.</summary>
    public int Count { get; private set; }

    public void Add(string path, Text found, Text expected)
    {
        Count++;
        if (problems.Count < Most && new Problem(path, found, expected) is var problem && seen.Add(problem))
        {
            problems.Add(problem);
        }
        else if (problems.Count == Most)
        {
            problems.Add(new Problem("$", new($"more than {Most} problems", $"plus de {Most} problèmes"), new("none", "aucun")));
        }
    }

    public ValueList<Problem> ToValueList() => ((IEnumerable<Problem>)problems).ToValueList();
}
