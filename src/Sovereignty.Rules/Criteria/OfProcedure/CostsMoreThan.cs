using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether the project costs more than a sum.</summary>
/// <param name="Euros">The sum in whole euros; a project of exactly that much does not cost more.</param>
public sealed record CostsMoreThan(long Euros) : Criterion
{
    /// <inheritdoc/>
    public override string Key => "costs-more-than";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.UpTo(FactNames.Cost, Euros)];

    /// <inheritdoc/>
    public override Text Question => new($"the project costs more than {Saying.Euros(Euros)}", $"le projet coûte plus de {Saying.Euros(Euros)}");

    /// <inheritdoc/>
    public override bool Entails(Criterion other) => other is CostsMoreThan more && Euros >= more.Euros;

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Test(subject.Arrangement.Project.Cost, FactNames.Cost, subject.Scene.Whole, Euros, static (Amount cost, long limit, ref Inquiry _) =>
            cost.AtLeast > limit ? Truth.True : cost.AtMost <= limit ? Truth.False : Truth.Unknown);
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}
