using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether no power of a third country reaches a party of the layer with one of these effects.</summary>
/// <param name="Effects">The effects that must not be possible.</param>
public sealed record ImmuneFrom(PowerEffects Effects) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "immune-from";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Operator), Distinction.Values(FactNames.Technology)];

    /// <inheritdoc/>
    public override Text Question => new($"no third-country power reaches the layer ({Saying.EffectsOf(Effects).En})", $"aucun pouvoir d'un pays tiers n'atteint la couche ({Saying.EffectsOf(Effects).Fr})");

    /// <inheritdoc/>
    public override Text? Opposite => new($"a third-country power reaches the layer ({Saying.EffectsOf(Effects).En})", $"un pouvoir d'un pays tiers atteint la couche ({Saying.EffectsOf(Effects).Fr})");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Power;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Immunity;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = !inquiry.Law.Reaches(Effects, in subject, ref inquiry);
        if (inquiry.Explains && truth.IsTrue)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Question));
        }

        return truth;
    }
}
