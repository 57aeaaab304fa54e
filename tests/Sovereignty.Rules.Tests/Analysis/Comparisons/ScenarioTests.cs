using NodaTime;
using Sovereignty.Analysis;
using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Reports;
using LawGenerators = Sovereignty.Testing.LawGenerators;

namespace Sovereignty.Tests.Analysis;

/// <summary>Law events as scenarios: what they change for an arrangement and for a portfolio.</summary>
public sealed class ScenarioTests
{
    private static readonly LocalDate From = Known.Day("2026-09-01");
    private static readonly LocalDate Through = Known.Day("2028-12-31");
    private static readonly LocalDate Event = Known.Day("2027-06-01");
    private static readonly InstrumentId CloudAct = InstrumentId.Of("us-cloud-act");
    private static readonly InstrumentId Draft = InstrumentId.Of("fr-tris-2025-0041");
    private static readonly HostingArrangement[] Portfolio = [Cases.Alan, Cases.OnUsCloud, Cases.OnQualifiedCloud];

    [Fact]
    public void A_text_annulled_on_a_day_differs_from_that_day_on_and_on_no_day_before()
    {
        var difference = Between(Cases.OnUsCloud, Catalogue.Law.With(CloudAct, LifeEvent.Assumed(LifeEventKind.Annulled, Event)));
        Assert.Equal(Event, difference.Days[0].From);
        Assert.Equal(Through, difference.Days[^1].Through);
        Assert.Contains(difference.Days[0].Difference.ExposuresLost, exposure => exposure.Instrument.Equals(CloudAct));
        Assert.All(difference.Days, days => Assert.Empty(days.Difference.ExposuresGained));
    }

    [Fact]
    public void The_border_that_an_assumption_makes_says_that_it_is_one()
    {
        var timeline = new SovereigntyEvaluator(Catalogue.Law.With(CloudAct, LifeEvent.Assumed(LifeEventKind.Annulled, Event))).Open(Cases.OnUsCloud).Timeline(From, Through);
        Assert.Equal(["CLOUD Act, 18 USC 2713: annulled, as assumed"], timeline.Stretches.Single(stretch => stretch.From == Event).Causes.Select(cause => cause.Words.En));
    }

    [Theory]
    [InlineData("2027-05-31", Conclusion.NotApplicable)]
    [InlineData("2027-06-01", Conclusion.Undetermined)]
    [InlineData("2027-06-02", Conclusion.Undetermined)]
    public void A_proposal_applied_as_proposed_binds_from_its_day_and_says_so(string on, Conclusion expected)
    {
        var timeline = new SovereigntyEvaluator(Catalogue.Law.AsProposed(Draft, Event)).Open(Cases.OnUsCloud).Timeline(From, Through);
        var finding = timeline.AssessmentOn(Known.Day(on)).Findings.Single(one => one.Instrument.Equals(Draft));
        Assert.Equal(expected, finding.Conclusion);
        Assert.Equal(expected != Conclusion.NotApplicable, finding.Caveats.Any(caveat => caveat.En.EndsWith("in force only as assumed by the caller, as proposed", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_proposal_applied_as_proposed_differs_from_its_day_on()
    {
        var difference = Between(Cases.OnUsCloud, Catalogue.Law.AsProposed(Draft, Event));
        Assert.Equal(Event, difference.Days[0].From);
        Assert.Contains(difference.Days[0].Difference.Findings, change => change.Provision.Value == "fr-tris-2025-0041-criteria");
    }

    [Fact]
    public void Law_in_force_is_no_proposal()
    {
        Assert.Throws<ArgumentException>(() => Catalogue.Law.AsProposed(CloudAct, Event));
        Assert.Throws<ArgumentException>(() => Catalogue.Law.AsProposed(InstrumentId.Of("no-such-text"), Event));
        Assert.Throws<ArgumentException>(() => Catalogue.Law.With(InstrumentId.Of("no-such-text"), LifeEvent.Assumed(LifeEventKind.Annulled, Event)));
    }

    [Fact]
    public void A_text_annulled_does_not_start_to_apply_later()
    {
        LifeEvent[] life = [Small.InForce, new LifeEvent(LifeEventKind.Applicable, UncertainDay.On(Known.Day("2028-01-01")), LocalDate.MinIsoValue, "a source")];
        var law = BodyOfLaw.Of(LawGenerators.Of("law", life, Small.Obligation("duty", about: SubjectKind.Arrangement))).With(InstrumentId.Of("law"), LifeEvent.Assumed(LifeEventKind.Annulled, Event));
        Assert.Single(new SovereigntyEvaluator(law).Open(new HostingArrangement { Id = "example" }).Timeline(From, Through).Stretches);
    }

    [Fact]
    public void The_law_that_was_given_stays_as_it_was()
    {
        var hash = Catalogue.Law.Hash;
        Assert.NotEqual(hash, Catalogue.Law.With(CloudAct, LifeEvent.Assumed(LifeEventKind.Annulled, Event)).Hash);
        Assert.Equal(hash, Catalogue.Law.Hash);
    }

    [Fact]
    public void A_portfolio_tells_which_arrangements_are_touched_and_how_many_go_from_which_conclusion_to_which()
    {
        var law = Catalogue.Law | BodyOfLaw.Of(LawGenerators.Of("new-law", [LifeEvent.Assumed(LifeEventKind.InForce, Event)], Small.Obligation("ban", new DeliveredAs([Delivery.OwnMachines]))));
        var (before, after) = (Sovereign.Evaluator(Cases.OnSovereignty), new SovereigntyEvaluator(law, Cases.OnSovereignty));
        var portfolio = PortfolioDifference.Between(Portfolio, before, after, From, Through);
        Assert.Equal(Portfolio, portfolio.Arrangements.Select(one => one.Arrangement));
        Assert.Equal(Portfolio.Length, portfolio.Touched.Count());
        Assert.All(portfolio.MovesOn(Event.PlusDays(-1)), move => Assert.Equal(move.Before, move.After));
        var moves = portfolio.MovesOn(Event);
        Assert.Equal(Portfolio.Length, moves.Sum(move => move.Count));
        Assert.All(moves, move => Assert.Equal(Conclusion.NotMet, move.After));
        Assert.Contains(new ConclusionMove(Conclusion.Met, Conclusion.NotMet, 1), moves);
    }

    [Fact]
    public void A_portfolio_of_which_nothing_is_touched_says_so()
    {
        var same = PortfolioDifference.Between(Portfolio, Sovereign.Evaluator(Cases.OnSovereignty), Sovereign.Evaluator(Cases.OnSovereignty), From, Through);
        Assert.Empty(same.Touched);
        Assert.All(same.MovesOn(From), move => Assert.Equal(move.Before, move.After));
    }

    [Fact]
    public void Timelines_of_two_ranges_and_portfolios_of_none_are_refused()
    {
        var dossier = Sovereign.Evaluator(Cases.OnSovereignty).Open(Cases.Alan);
        Assert.Throws<ArgumentException>(() => TimelineDifference.Between(dossier.Timeline(From, Event), dossier.Timeline(From, Through)));
        Assert.Throws<ArgumentException>(() => PortfolioDifference.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => dossier.Timeline(From, Event).On(Through));
        Assert.Throws<ArgumentException>(() => dossier.Timeline(Through, From));
    }

    private static TimelineDifference Between(HostingArrangement arrangement, BodyOfLaw after) =>
        TimelineDifference.Between(arrangement, Sovereign.Evaluator(AssessmentTerms.Default), new SovereigntyEvaluator(after), From, Through);
}
