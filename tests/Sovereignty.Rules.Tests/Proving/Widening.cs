using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Proving;

namespace Sovereignty.Tests.Proving;

/// <summary>Widens a window of a proof by one day on which a proof of that day gives another answer at the same place.</summary>
internal static class Widening
{
    public static IEnumerable<(Proof Widened, string Path)> Of(Case one, Proof proof) => proof.Findings
        .SelectMany(finding => Days(finding.Window))
        .Concat(proof.Findings.SelectMany(Steps).SelectMany(step => Days(step.Window)))
        .Distinct()
        .SelectMany(day => Until(proof, (one with { On = DayNumber.Date(day) }).Prove(), day));

    private static IEnumerable<(Proof Widened, string Path)> Until(Proof proof, Proof other, int day)
    {
        for (var place = 0; place < Math.Min(proof.Findings.Count, other.Findings.Count); place++)
        {
            var (mine, theirs, path) = (proof.Findings[place], other.Findings[place], $"$.findings[{place}]");
            if (mine.Provision == theirs.Provision && mine.Conclusion != theirs.Conclusion && Touches(mine.Window, day))
            {
                yield return (With(proof, place, mine with { Window = Wider(mine.Window, day) }), path + ".window");
            }

            if (mine.Versions.Count == theirs.Versions.Count)
            {
                foreach (var (widened, at) in OfVersions(mine, theirs, day))
                {
                    yield return (With(proof, place, widened), path + at);
                }
            }
        }
    }

    // The first step of each subject: the same question of the same part of the arrangement on both days.
    private static IEnumerable<(FindingProof Widened, string Path)> OfVersions(FindingProof mine, FindingProof theirs, int day) =>
        from version in Enumerable.Range(0, mine.Versions.Count)
        where mine.Versions[version].Version == theirs.Versions[version].Version
        from subject in Enumerable.Range(0, Math.Min(mine.Versions[version].Subjects.Count, theirs.Versions[version].Subjects.Count))
        let here = mine.Versions[version].Subjects[subject]
        let there = theirs.Versions[version].Subjects[subject]
        where here.Subject == there.Subject && here.Steps.Count > 0 && there.Steps.Count > 0
        let step = here.Steps[0]
        where step.Condition == there.Steps[0].Condition && step.Truth != there.Steps[0].Truth && Touches(step.Window, day)
        select (
            mine with { Versions = Replaced(mine.Versions, version, mine.Versions[version] with { Subjects = Replaced(mine.Versions[version].Subjects, subject, here with { Steps = Replaced(here.Steps, 0, step with { Window = Wider(step.Window, day) }) }) }) },
            $".versions[{version}].subjects[{subject}].steps[0].window");

    private static IEnumerable<ProofStep> Steps(FindingProof finding) => finding.Versions.SelectMany(version => version.Subjects).SelectMany(subject => subject.Steps.Take(1));

    private static IEnumerable<int> Days(Window window) => new[] { window.First - 1, window.Last + 1 }.Where(day => day > DayNumber.Of(new(1900, 1, 1)) && day < DayNumber.Of(new(2200, 1, 1)));

    private static bool Touches(Window window, int day) => day == window.First - 1 || day == window.Last + 1;

    private static Window Wider(Window window, int day) => new(Math.Min(window.First, day), Math.Max(window.Last, day));

    private static Proof With(Proof proof, int place, FindingProof finding) => proof with { Findings = Replaced(proof.Findings, place, finding) };

    private static ValueList<T> Replaced<T>(ValueList<T> list, int place, T by) => [.. list.Take(place), by, .. list.Skip(place + 1)];
}
