using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>What is counted of one version of a duty.</summary>
internal sealed class VersionCount(ObligationVersion version)
{
    private readonly int[] conclusions = new int[Enum.GetValues<Conclusion>().Length];
    private readonly (int Decided, int NotHeld, int Open)[] exceptions = new (int, int, int)[version.Exemptions.Count];

    public ObligationVersion Version => version;

    public VersionCoverage Covered => new(version.Id)
    {
        Met = conclusions[(int)Conclusion.Met],
        Excused = conclusions[(int)Conclusion.Excused],
        NotMet = conclusions[(int)Conclusion.NotMet],
        Open = conclusions[(int)Conclusion.Undetermined],
        NotApplicable = conclusions[(int)Conclusion.NotApplicable],
        Exceptions = version.Exemptions.Zip(exceptions, (exemption, count) => new ExceptionCoverage(exemption.Label, count.Decided, count.NotHeld, count.Open)).ToValueList(),
    };

    /// <summary>Counts the worst of the subjects, and each exception for each subject of which it was asked.</summary>
    public void Add(SubjectAnswer[] answers)
    {
        conclusions[(int)answers.Select(answer => answer.Conclusion).DefaultIfEmpty(Conclusion.NotApplicable).Max()]++;
        foreach (var answer in answers)
        {
            for (var place = 0; place < answer.Exemptions.Length; place++)
            {
                var truth = answer.Exemptions[place].Truth;
                exceptions[place].Decided += truth.IsTrue ? 1 : 0;
                exceptions[place].NotHeld += truth.IsFalse ? 1 : 0;
                exceptions[place].Open += truth.IsUnknown ? 1 : 0;
            }
        }
    }
}
