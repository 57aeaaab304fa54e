using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>What is counted of one provision.</summary>
internal sealed class ProvisionCount(Instrument instrument, Provision provision)
{
    private readonly VersionCount[] versions = provision is Obligation obligation ? [.. obligation.Versions.Select(version => new VersionCount(version))] : [];
    private int bit;
    private int notApplicable;
    private int open;

    public bool IsDuty => provision is Obligation;

    public ProvisionCoverage Covered => new(instrument.Id, provision.Id)
    {
        IsDuty = IsDuty,
        Bit = bit,
        NotApplicable = notApplicable,
        Open = open,
        Versions = [.. versions.Select(version => version.Covered)],
    };

    /// <summary>Counts what was found of a duty.</summary>
    public void Add(Finding finding)
    {
        if (finding.Conclusion == Conclusion.NotApplicable)
        {
            notApplicable++;
        }
        else
        {
            AddAnswer(finding.Conclusion != Conclusion.Undetermined);
        }

        foreach (var (version, answers) in finding.ByVersion)
        {
            versions.First(count => count.Version.Equals(version)).Add(answers);
        }
    }

    /// <summary>Counts an answer, settled or open.</summary>
    public void AddAnswer(bool isSettled)
    {
        bit += isSettled ? 1 : 0;
        open += isSettled ? 0 : 1;
    }
}
