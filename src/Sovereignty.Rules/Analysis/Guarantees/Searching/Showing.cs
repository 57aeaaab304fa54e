using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Makes of a bid that was found a counterexample to be shown: without certificates that it does without, with its data kept at home where that changes nothing, and proved.</summary>
internal sealed class Showing(Contract contract, Bench bench, int place)
{
    /// <summary>The counterexample; null where the bid does not satisfy the clauses on every day, or does not breach after all.</summary>
    public Counterexample? Of(HostingArrangement witness, int day, ValueList<Text> supposed, Setting setting)
    {
        if (Proved(witness, day, supposed) is not { } shown)
        {
            return null;
        }

        while (WithFewerCertificates(shown).Select(fewer => IsCoherent(fewer.At) ? Proved(fewer.At, day, fewer.Words) : null).FirstOrDefault(fewer => fewer is not null) is { } fewer)
        {
            shown = fewer;
        }

        var (at, words) = KeptAtHome(shown.Arrangement, setting);
        return words.Count > 0 && IsCoherent(at) && Proved(at, day, [.. shown.Supposed, .. words]) is { } kept ? kept : shown;
    }

    private bool IsCoherent(HostingArrangement arrangement) => bench.Evaluator.ProblemsOf(arrangement).Count == 0;

    // Each certificate left out that was supposed and is not of what is fixed.
    private IEnumerable<(HostingArrangement At, ValueList<Text> Words)> WithFewerCertificates(Counterexample found)
    {
        foreach (var party in found.Arrangement.Organisations.Where(party => party.Certificates.Completeness == Supposed.Evidence))
        {
            var recorded = contract.Arrangement.Organisations.FirstOrDefault(other => other.Id == party.Id)?.Certificates.Values.Select(certificate => certificate.Scheme).ToHashSet() ?? [];
            foreach (var left in party.Certificates.Values.Where(certificate => !recorded.Contains(certificate.Scheme)))
            {
                var kept = Supposed.Exactly(party.Certificates.Values.Where(certificate => certificate != left));
                var (before, after) = (CertificatesSlot.Supposing(party, party.Certificates), CertificatesSlot.Supposing(party, kept));
                yield return (Parts.Replace(found.Arrangement, party, party with { Certificates = kept }), [.. found.Supposed.Select(step => step == before ? after : step)]);
            }
        }
    }

    // A bid that breaches although its data is kept at home says more: that the place is not the reason.
    private static (HostingArrangement At, ValueList<Text> Words) KeptAtHome(HostingArrangement witness, Setting setting)
    {
        var home = setting.Countries(FactNames.Storage)[0];
        var (kept, words) = (witness, new List<Text>());
        foreach (var layer in witness.Layers.Values.Where(layer => layer.Storage == FactList<Place>.Unknown))
        {
            kept = Parts.Replace(kept, layer, layer with { Storage = Supposed.Exactly(new Place { Country = home }) });
            words.Add(Slot.Telling(layer, FactNames.Storage, Text.Same(home.Code)));
        }

        return (kept, [.. words]);
    }

    private Counterexample? Proved(HostingArrangement witness, int day, ValueList<Text> supposed)
    {
        var dossier = bench.Evaluator.Open(witness);
        var assessment = dossier.Assess(DayNumber.Date(day));
        return Proves(assessment) && IsSatisfiedThroughout(dossier) ? new(witness, DayNumber.Date(day), supposed, assessment) : null;
    }

    // The clauses on every day of the contract, stretch by stretch of what is supposed too.
    private bool IsSatisfiedThroughout(Dossier dossier)
    {
        var day = contract.First;
        while (day <= contract.Last)
        {
            var assessment = dossier.Assess(DayNumber.Date(day));
            var clauses = contract.ClausesOn(bench, day).Select(clause => bench.Obligation(clause).Id).ToHashSet();
            if (assessment.Findings.Any(finding => clauses.Contains(finding.Provision) && finding.Conclusion >= Conclusion.Undetermined))
            {
                return false;
            }

            // What binds on the day of the award alone binds on no other.
            day = day == contract.First ? day + 1 : DayNumber.DayAfter(assessment.HoldsThrough is { } last ? DayNumber.Of(last) : contract.Last);
        }

        return true;
    }

    // The assessment says itself that the demand is breached and that no clause is.
    private bool Proves(Assessment assessment)
    {
        var demand = bench.Obligation(place).Id;
        var clauses = contract.ClausesOn(bench, DayNumber.Of(assessment.On)).Select(clause => bench.Obligation(clause).Id).ToHashSet();
        return assessment.Findings.Any(finding => finding.Provision == demand && finding.Conclusion == Conclusion.NotMet)
            && assessment.Findings.All(finding => !clauses.Contains(finding.Provision) || finding.Conclusion < Conclusion.Undetermined);
    }
}
