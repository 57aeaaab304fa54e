using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the transfer rests on one of these.</summary>
/// <param name="Mechanisms">What may carry it.</param>
public sealed record TransferRestsOn(ValueList<TransferMechanism> Mechanisms) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "transfer-rests-on";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Values(FactNames.Mechanism)];

    /// <inheritdoc/>
    public override Text Question => new($"the transfer rests on {Saying.ListOf(Mechanisms).En}", $"le transfert repose sur {Saying.ListOf(Mechanisms).Fr}");

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is TransferRestsOn one && Mechanisms.All(one.Mechanisms.Contains);

    /// <inheritdoc/>
    public override bool Excludes(Criterion other) => other is TransferRestsOn one && !Mechanisms.Any(one.Mechanisms.Contains);

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.IsAnyOf(subject.Transfer.Mechanism, Mechanisms, FactNames.Mechanism, in subject);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, subject.Name, Describe()));
        }

        return truth;
    }
}
