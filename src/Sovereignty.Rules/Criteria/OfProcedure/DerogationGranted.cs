using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a derogation that names the provision is recorded, granted under the responsibility of the minister, and meeting the further formalities asked.</summary>
/// <param name="Provision">The provision excepted.</param>
/// <param name="Formalities">What is asked beside the minister.</param>
public sealed record DerogationGranted(ProvisionId Provision, DerogationFormalities Formalities) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "derogation-granted";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Derogations, Provision)];

    /// <inheritdoc/>
    public override Text Question => new($"a derogation of the minister names {Provision}{((Formalities & DerogationFormalities.PrimeMinister) != 0 ? ", validated by the Prime Minister" : "")}{((Formalities & DerogationFormalities.Reasons) != 0 ? ", with reasons" : "")}{((Formalities & DerogationFormalities.Publication) != 0 ? ", made public" : "")}", $"une dérogation du ministre vise {Provision}{((Formalities & DerogationFormalities.PrimeMinister) != 0 ? ", validée par le Premier ministre" : "")}{((Formalities & DerogationFormalities.Reasons) != 0 ? ", motivée" : "")}{((Formalities & DerogationFormalities.Publication) != 0 ? ", rendue publique" : "")}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Provision];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.Arrangement.Derogations, FactNames.Derogations, subject.Scene.Whole, (subject.Scene, this), static (Derogation derogation, (Scene Scene, DerogationGranted Criterion) asked, ref Inquiry inner) =>
        {
            if (!derogation.Provisions.Contains(asked.Criterion.Provision))
            {
                return Truth.False;
            }

            var about = asked.Scene.Whole;
            var formalities = asked.Criterion.Formalities;
            var truth = inner.Is(derogation.ByMinister, true, FactNames.Derogations, in about)
                & inner.Test(derogation.Granted, FactNames.Derogations, in about, 0, static (UncertainDay granted, int _, ref Inquiry i) => i.IsOnOrAfter(granted));
            if ((formalities & DerogationFormalities.PrimeMinister) != 0)
            {
                truth &= inner.Is(derogation.ValidatedByPrimeMinister, true, FactNames.Derogations, in about);
            }

            if ((formalities & DerogationFormalities.Reasons) != 0)
            {
                truth &= inner.Is(derogation.Motivated, true, FactNames.Derogations, in about);
            }

            if ((formalities & DerogationFormalities.Publication) != 0)
            {
                truth &= inner.Is(derogation.Published, true, FactNames.Derogations, in about);
            }

            return truth;
        });
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}
