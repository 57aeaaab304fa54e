using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>
/// What is most likely not meant in a body of law: gaps and overlaps in time, provisions and exceptions that can never be of use, names that nobody defines, what is
/// uncited or was verified too long ago, and questions where they may not stand. What is told is shown, and what can't be decided is not told.
/// </summary>
public sealed record LawLint
{
    private static readonly LintCheck[] Checks =
    [
        new OverlappingVersions(), new VersionNeverStands(), new GapBeforeVersion(), new OverlappingLife(), new GapInLife(), new EventWithoutEffect(), new OverlappingRecognitions(),
        new NeverApplies(), new NeverSatisfied(), new DemandsNothing(), new DeadException(), new MisplacedQuestion(),
        new UndefinedName(), new Uncited(), new Stale(),
    ];

    private LawLint(ValueList<LintFinding> findings, bool isComplete)
    {
        Findings = findings;
        IsComplete = isComplete;
    }

    /// <summary>The rules, in the order in which they are looked for.</summary>
    public static ValueList<LintRule> Rules { get; } = [.. Checks.Select(check => check.Rule)];

    /// <summary>What was found: text by text in the order of their ids, what is about a text as a whole first, then provision by provision in the text's own order.</summary>
    public ValueList<LintFinding> Findings { get; }

    /// <summary>Whether every condition could be examined within the bound of work; if not, more may be wrong than was found.</summary>
    public bool IsComplete { get; }

    /// <summary>Examines a body of law.</summary>
    /// <param name="law">The law.</param>
    /// <param name="on">The day against which it is counted how long ago a text was verified; left out, nothing is said of age.</param>
    /// <param name="months">After how many months a text should be verified again; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The months are fewer than 1.</exception>
    public static LawLint Of(BodyOfLaw law, LocalDate? on = null, int months = 12)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        var linted = new LintedLaw(law, on, months);
        var places = new Dictionary<ProvisionId, int>();
        foreach (var (place, provision) in law.Instruments.SelectMany(text => text.Provisions).Index())
        {
            places[provision.Id] = place;
        }

        // Sorting keeps the order in which equal places were found, so rules stay in theirs.
        return new(
            [
                .. Checks.SelectMany(check => check.Of(linted))
                    .OrderBy(finding => finding.Instrument.Value, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Provision is { } provision ? places[provision] : -1),
            ],
            linted.Contradictions.IsComplete);
    }
}
