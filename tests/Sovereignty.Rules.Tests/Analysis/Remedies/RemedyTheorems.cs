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
    public void Every_smallest_set_of_changes_that_mends_it_is_found() => Always.Holds(
        Answers,
        one => SmallUniverse.Meets(one.Arrangement, one.Demand)
            ? one.Answer.Remedies.Count == 0
            : Smallest(one.Arrangement, one.Demand).All(set => one.Answer.Remedies.Any(remedy => IsServiceMove(one.Arrangement, remedy) || ChangedNames(one.Arrangement, remedy.Arrangement).All(set.Contains))),
        runs: 12);

    [Fact]
    public void No_proper_subset_of_a_remedy_is_a_remedy() => Always.Holds(
        Answers,
        one => one.Answer.Remedies.All(remedy =>
        {
            // A move to another service changes most of a layer at once: what else is changed is undone, and each fact alone where nothing moves.
            var facts = ChangedFacts(one.Arrangement, remedy.Arrangement);
            return !SmallUniverse.Meets(one.Arrangement, one.Demand) && (IsServiceMove(one.Arrangement, remedy)
                ? remedy.Steps.Count == 1
                : facts.Length == remedy.Steps.Count && Enumerable.Range(0, (1 << facts.Length) - 1).All(choice =>
                    !SmallUniverse.Meets(facts.Where((_, place) => (choice & (1 << place)) == 0).Aggregate(remedy.Arrangement, (kept, undo) => undo(kept)), one.Demand)));
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
        .. SlotsByFact.All.SelectMany(slot => new object[] { before.Layers.Values.Single(), Company(before) }
            .Where(part => slot.IsOf(part) && Parts.Find(after, part) is { } now && !slot.IsSame(part, now))
            .Select(part => (Func<HostingArrangement, HostingArrangement>)(changed => slot.Put(changed, Parts.Find(changed, part)!, part)))),
    ];

    // The changed facts of each bid that meets the demand and that changes alone lead to, unless another such bid needs some of them only.
    private static HashSet<string>[] Smallest(HostingArrangement before, Condition demand)
    {
        var mending = Bidding.Where(other => IsReachable(before, other) && SmallUniverse.Meets(other, demand)).Select(other => ChangedNames(before, other)).ToArray();
        return [.. mending.Where(set => set.Count <= 3 && !mending.Any(set.IsProperSupersetOf))];
    }

    private static HashSet<string> ChangedNames(HostingArrangement before, HostingArrangement after) => SlotsByFact.All
        .Where(slot => new object[] { before.Layers.Values.Single(), Company(before) }.Any(part => slot.IsOf(part) && Parts.Find(after, part) is { } now && !slot.IsSame(part, now)))
        .Select(slot => slot.Fact.Property).ToHashSet();

    private static bool IsServiceMove(HostingArrangement before, Sovereignty.Analysis.Remedy remedy) => remedy.Arrangement.Layers.Values.Single().Operator != before.Layers.Values.Single().Operator;

    private static Organisation Company(HostingArrangement bid) => bid.Organisations.Single(party => party.Id.Value == "french-cloud");

    // Places can change; certificates can be added; nobody changes where a company sits.
    private static bool IsReachable(HostingArrangement before, HostingArrangement after) =>
        Company(before).Seat.Equals(Company(after).Seat) && Company(before).Certificates.Values.All(Company(after).Certificates.Values.Contains);
}
