using FsCheck;
using FsCheck.Fluent;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Analysis;

/// <summary>What is true of every remedy, judged by trying every change of one fact in a small universe.</summary>
public sealed class RemedyTheorems
{
    private static readonly HostingArrangement[] Bidding = [.. SmallUniverse.Bidding];

    private static readonly Gen<(HostingArrangement Arrangement, RemedyAnswer Answer, Condition Demand)> Answers =
        from demand in SmallUniverse.Conditions.Generator
        from bid in Gen.Elements(Bidding)
        let evaluator = Bids.Adopting(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, demand, Known.Day(SmallUniverse.Day)))
        select (bid, evaluator.Remedies(bid, Known.Day(SmallUniverse.Day)), demand);

    private static readonly Condition Both = new StoredIn(Bids.Union) & new HoldsCertificate(SchemeId.Of("hds"));

    [Fact]
    public void A_remedy_applied_reaches_its_target() => Always.Holds(
        Answers,
        one => one.Answer.Remedies.All(remedy => remedy.Reached < Conclusion.Undetermined && SmallUniverse.Meets(remedy.Arrangement, one.Demand)),
        runs: 6);

    [Fact]
    public void A_change_of_one_fact_that_mends_it_is_not_missed() => Always.Holds(
        Answers,
        one => SmallUniverse.Meets(one.Arrangement, one.Demand)
            ? one.Answer.Remedies.Count == 0
            : !Bidding.Any(other => DiffersInOneChangeableFact(one.Arrangement, other) && SmallUniverse.Meets(other, one.Demand)) || one.Answer.Remedies.Any(remedy => remedy.Steps.Count == 1),
        runs: 6);

    [Fact]
    public void No_proper_subset_of_a_remedy_is_a_remedy() => Always.Holds(
        Answers,
        one => one.Answer.Remedies.All(remedy =>
        {
            var facts = ChangedFacts(one.Arrangement, remedy.Arrangement);
            return facts.Length != remedy.Steps.Count
                ? remedy.Steps.Count == 1 || facts.Length > remedy.Steps.Count
                : Enumerable.Range(0, (1 << facts.Length) - 1).All(choice =>
                    !SmallUniverse.Meets(facts.Where((_, place) => (choice & (1 << place)) == 0).Aggregate(remedy.Arrangement, (kept, undo) => undo(kept)), one.Demand));
        }),
        runs: 20);

    [Fact]
    public void Some_remedies_take_several_steps()
    {
        var needy = SmallUniverse.Bidding.First(bid => !SmallUniverse.Meets(bid, Both) && Both.Parts.All(part => !SmallUniverse.Meets(bid, part)));

        var remedies = Bids.Adopting(Standard.Of("adopted", Text.Same("-"), SubjectKind.Layer, Both, Known.Day(SmallUniverse.Day))).Remedies(needy, Known.Day(SmallUniverse.Day)).Remedies;

        Assert.Contains(remedies, remedy => remedy.Steps.Count == 2 && ChangedFacts(needy, remedy.Arrangement).Length == 2);
    }

    // What differs of the layer and of its operator, each as what undoes it.
    private static Func<HostingArrangement, HostingArrangement>[] ChangedFacts(HostingArrangement before, HostingArrangement after) =>
    [
        .. SlotsByFact.All.SelectMany(slot => new object[] { before.Layers.Values.Single(), before.Organisations.Single(party => party.Id.Value == "french-cloud") }
            .Where(part => slot.IsOf(part) && Parts.Find(after, part) is { } now && !slot.IsSame(part, now))
            .Select(part => (Func<HostingArrangement, HostingArrangement>)(changed => slot.Put(changed, Parts.Find(changed, part)!, part)))),
    ];

    // Places can change; certificates can be added.
    private static bool DiffersInOneChangeableFact(HostingArrangement before, HostingArrangement after)
    {
        var (layer, other) = (before.Layers.Values.Single(), after.Layers.Values.Single());
        var (company, with) = (before.Organisations.Single(party => party.Id.Value == "french-cloud"), after.Organisations.Single(party => party.Id.Value == "french-cloud"));
        var changes = (layer.Storage.Equals(other.Storage) ? 0 : 1) + (layer.Administration.Equals(other.Administration) ? 0 : 1) + (company.Certificates.Equals(with.Certificates) ? 0 : 1);
        return changes == 1 && company.Seat.Equals(with.Seat) && company.Certificates.Values.All(with.Certificates.Values.Contains);
    }
}
