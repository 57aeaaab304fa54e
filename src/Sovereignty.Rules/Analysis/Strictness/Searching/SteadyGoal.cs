using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Nothing that is supposed of a certificate changes with the day, so that two laws on two days are told apart by what they demand and not by what happened in between.</summary>
internal sealed record SteadyGoal(HostingArrangement Given, Bench Bench, int Day) : Goal(Bench, Day)
{
    public override bool IsDenial => false;

    public override Truth State(Scene scene) => Truth.Of(scene.Arrangement.Organisations
        .SelectMany(party => party.Certificates.Values.Select(certificate => (party.Id, Certificate: certificate)))
        .All(pair => pair.Certificate.Period == Supposed.Known(Validity.Always) || IsGiven(pair.Id, pair.Certificate)));

    public override IEnumerable<(Criterion Criterion, Aspect About)> Open(Scene scene) => [];

    private bool IsGiven(PartyId holder, Certificate certificate) => Given.Organisations
        .Where(party => party.Id == holder)
        .SelectMany(party => party.Certificates.Values).Any(given => given.Scheme == certificate.Scheme && given.Period == certificate.Period);
}
