using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether a measure is in place on the layer.</summary>
/// <param name="Measure">The measure.</param>
public sealed record HasMeasure(MeasureId Measure) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "has-measure";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Measures, Measure)];

    /// <inheritdoc/>
    public override Text Question => new($"a measure is in place: {NameWords.Of(Measure).En}", $"une mesure est en place : {NameWords.Of(Measure).Fr}");

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(subject.Layer);
        var truth = inquiry.Some(subject.Layer.Measures, FactNames.Measures, in about, Measure, static (MeasureId known, MeasureId wanted, ref Inquiry _) => Truth.Of(known.Equals(wanted)));
        if (inquiry.Explains && !truth.IsFalse)
        {
            inquiry.Because(Saying.Whether(truth, about.Name, Describe()));
        }

        return truth;
    }
}
