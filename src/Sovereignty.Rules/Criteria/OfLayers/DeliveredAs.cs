using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the layer is supplied in one of these ways.</summary>
/// <param name="Ways">The ways that count.</param>
public sealed record DeliveredAs(ValueList<Delivery> Ways) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "delivered-as";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Delivery)];

    /// <inheritdoc/>
    public override Text Question => new($"the layer is {Saying.ListOf(Ways).En}", $"la couche est {Saying.ListOf(Ways).Fr}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Layer;

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is DeliveredAs one && Ways.All(one.Ways.Contains);

    /// <inheritdoc/>
    public override bool Excludes(Criterion other) => other is DeliveredAs one && !Ways.Any(one.Ways.Contains);

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.IsAnyOf(subject.Layer.Delivery, Ways, FactNames.Delivery, in subject);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
