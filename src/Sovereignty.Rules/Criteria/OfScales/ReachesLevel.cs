using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>
/// Whether the layer's service reaches a level of a scale: a gate. A level is the lowest that any criterion allows; the score has no part in it. An
/// unanswered criterion leaves the question open unless its every rung settles it.
/// </summary>
/// <param name="Scale">The scale.</param>
/// <param name="Objective">The objective; null for the scale as a whole.</param>
/// <param name="Level">The level that must be reached at least.</param>
public sealed record ReachesLevel(ScaleId Scale, ScaleObjectiveId? Objective, int Level) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "reaches-level";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Answers, Scale)];

    /// <inheritdoc/>
    public override Text Question => Objective is null
        ? new($"level {Level} of {NameWords.Of(Scale).En} is reached on every objective", $"le niveau {Level} {NameWords.Of(Scale).Fr} est atteint sur chaque objectif")
        : new($"level {Level} of {NameWords.Of(Scale).En} is reached on {Objective}", $"le niveau {Level} {NameWords.Of(Scale).Fr} est atteint sur {Objective}");

    /// <inheritdoc/>
    public override LegalQuestion Asks => LegalQuestion.Scale;

    /// <inheritdoc/>
    public override CriterionTopic Topic => CriterionTopic.Level;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var layer = subject.With(subject.Layer);
        var truth = inquiry.Law.ReachesLevel(Scale, Objective, Level, in layer, ref inquiry);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, layer.Name, Describe()));
        }

        return truth;
    }
}
