using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether any derogation that names the provision is recorded, whoever granted it.</summary>
/// <param name="Provision">The provision excepted.</param>
public sealed record DerogationRecorded(ProvisionId Provision) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "derogation-recorded";

    /// <inheritdoc/>
    public override Text Question => new($"a derogation that names {Provision} is recorded", $"une dérogation visant {Provision} est consignée");

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Provision];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.Arrangement.Derogations, FactNames.Derogations, subject.Scene.Whole, Provision, static (Derogation derogation, ProvisionId provision, ref Inquiry _) => Truth.Of(derogation.Provisions.Contains(provision)));
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}
