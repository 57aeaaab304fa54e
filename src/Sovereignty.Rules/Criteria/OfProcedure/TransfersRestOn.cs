using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether every transfer to a third country rests on one of these, as the contract describes.</summary>
/// <param name="Mechanisms">What may carry a transfer; none when there may be no transfer at all.</param>
public sealed record TransfersRestOn(ValueList<TransferMechanism> Mechanisms) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "transfers-rest-on";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Transfers)];

    /// <inheritdoc/>
    public override Text Question => Mechanisms.Count == 0
        ? new("no data is transferred to a third country", "aucune donnée n'est transférée vers un pays tiers")
        : new($"every transfer to a third country rests on one of: {Saying.ListOf(Mechanisms).En}", $"tout transfert vers un pays tiers repose sur : {Saying.ListOf(Mechanisms).Fr}");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    public override Text? Opposite => Mechanisms.Count == 0 ? new("data is transferred to a third country", "des données sont transférées vers un pays tiers") : null;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Every(subject.Arrangement.Transfers, FactNames.Transfers, subject.Scene.Whole, (subject.Scene, Mechanisms), static (Transfer transfer, (Scene Scene, ValueList<TransferMechanism> Mechanisms) asked, ref Inquiry inner) =>
            inner.IsAnyOf(transfer.Mechanism, asked.Mechanisms, FactNames.Transfers, asked.Scene.Whole)
                & inner.Is(transfer.DescribedInContract, true, FactNames.Transfers, asked.Scene.Whole));
        if (inquiry.Explains)
        {
            inquiry.Because(inquiry.Some(subject.Arrangement.Transfers, FactNames.Transfers, subject.Scene.Whole, 0, static (Transfer _, int _, ref Inquiry _) => Truth.True).IsFalse
                ? Said.Of(new Text("no data is transferred to a third country", "aucune donnée n'est transférée vers un pays tiers"))
                : Saying.Whether(truth, this));
        }

        return truth;
    }
}
