using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a decision that accepts the security risks of the system (its homologation) runs on the day.</summary>
/// <param name="CoveringClassified">Whether it has to cover classified information.</param>
public sealed record Homologated(bool CoveringClassified) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "homologated";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Homologations)];

    /// <inheritdoc/>
    public override Text Question => CoveringClassified
        ? new("a homologation of the system for classified information runs", "une homologation du système pour des informations classifiées est en cours")
        : new("a homologation of the system runs", "une homologation du système est en cours");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.Arrangement.Homologations, FactNames.Homologations, subject.Scene.Whole, (subject.Scene, CoveringClassified), static (Homologation homologation, (Scene Scene, bool CoveringClassified) asked, ref Inquiry inner) =>
        {
            var runs = inner.Test(homologation.Period, FactNames.Homologations, asked.Scene.Whole, 0, static (Validity period, int _, ref Inquiry i) => i.IsWithin(period));
            return asked.CoveringClassified ? runs & inner.Is(homologation.CoversClassified, true, FactNames.Homologations, asked.Scene.Whole) : runs;
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}
