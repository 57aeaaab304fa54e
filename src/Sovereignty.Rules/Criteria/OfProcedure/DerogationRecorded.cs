using NodaTime;
using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Whether any derogation that names the provision is recorded, whoever granted it.</summary>
public sealed record DerogationRecorded : Criterion
{
    /// <summary>Any derogation, or only those granted on a day or later.</summary>
    /// <param name="provision">The provision excepted.</param>
    /// <param name="grantedSince">The first day on which it counts to have been granted; every day when left out.</param>
    public DerogationRecorded(ProvisionId provision, LocalDate? grantedSince = null) => (Provision, GrantedSince) = (provision, grantedSince);

    /// <summary>The provision excepted.</summary>
    public ProvisionId Provision { get; }

    /// <summary>The first day on which it counts to have been granted; null for every day.</summary>
    public LocalDate? GrantedSince { get; }

    /// <inheritdoc/>
    public override string Key => "derogation-recorded";

    /// <inheritdoc/>
    public override ValueList<Distinction> TellsApart => [Distinction.Named(FactNames.Derogations, Provision), .. GrantedSince is { } day ? [Distinction.Before(FactNames.Derogations, day)] : ValueList<Distinction>.Empty];

    /// <inheritdoc/>
    public override Text Question => GrantedSince is { } day
        ? new($"a derogation that names {Provision}, granted on {Saying.Day(day)} or later, is recorded", $"une dérogation visant {Provision}, accordée le {Saying.Day(day)} ou après, est consignée")
        : new($"a derogation that names {Provision} is recorded", $"une dérogation visant {Provision} est consignée");

    internal override SubjectKind? LooksOnlyAt => SubjectKind.Arrangement;

    /// <inheritdoc/>
    public override ValueList<IKeyed> Names => [Provision];

    /// <inheritdoc/>
    protected override Truth Answer(in Subject subject, ref Inquiry inquiry)
    {
        var truth = inquiry.Some(subject.Arrangement.Derogations, FactNames.Derogations, subject.Scene.Whole, (subject.Scene, this), static (Derogation derogation, (Scene Scene, DerogationRecorded Criterion) asked, ref Inquiry inner) =>
            !derogation.Provisions.Contains(asked.Criterion.Provision) ? Truth.False
            : asked.Criterion.GrantedSince is not { } first ? Truth.True
            : inner.Test(derogation.Granted, FactNames.Derogations, asked.Scene.Whole, DayNumber.Of(first), static (UncertainDay granted, int limit, ref Inquiry _) =>
                granted.First >= limit ? Truth.True : granted.Last < limit ? Truth.False : Truth.Unknown));
        if (inquiry.Explains)
        {
            inquiry.Because(Saying.Whether(truth, Describe()));
        }

        return truth;
    }
}
