using Sovereignty.Analysis;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Reports;
using Sovereignty.Tests.Arrangements;
using Sovereignty.Tests.Evaluation;

namespace Sovereignty.Tests.Reports;

public sealed class ScoreReportTests
{
    private static readonly HostingArrangement Full = Csf.Answering([.. Csf.Criteria.Select(criterion => Csf.Answer(criterion.Id.Value, criterion.Id.Value == "3.1" ? 1 : criterion.Rungs.Count))]);

    [Fact]
    public void A_full_set_of_answers_gives_one_level_and_one_score_for_each_set_of_weights()
    {
        var text = Told(Full, Language.English);

        Assert.Contains("Scores, beside the conclusion", text, StringComparison.Ordinal);
        Assert.Contains("layer: SEAL-0 (No Sovereignty)", text, StringComparison.Ordinal);
        Assert.Contains("Held there by: 3.1", text, StringComparison.Ordinal);
        Assert.Contains("98.0756 % – weights of the calculator of 1 June 2026, captioned as examples", text, StringComparison.Ordinal);
        Assert.Contains("98.08045 % – weights of v1.2.1, October 2025", text, StringComparison.Ordinal);
        Assert.Matches("SOV-3 Data and AI +SEAL-0 +800", text);
    }

    [Fact]
    public void Gaps_are_told_as_bounds_and_never_as_a_level()
    {
        var text = Told(Csf.Answering(Csf.Answer("3.4", 5)), Language.French);
        var unknown = Told(Csf.Answering(Csf.Answer("3.4", 5) with { Rung = Fact.OneOf([Rung.Of(2), Rung.Of(3)], Known.Evidence) }), Language.English);

        Assert.Contains("SEAL-0 à SEAL-4 possibles ; SEAL-4 sur ce qui est répondu, une borne supérieure", text, StringComparison.Ordinal);
        Assert.Matches("SOV-1 Stratégie +aucun niveau", text);
        Assert.Contains("no level: not one answer is known (SEAL-0 to SEAL-1 possible)", unknown, StringComparison.Ordinal);
        Assert.Contains("et 35 de plus", text, StringComparison.Ordinal);
        Assert.Contains("si les lacunes n'ajoutent rien", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_answers_nothing_is_said_of_scores() => Assert.DoesNotContain("Scores", Told(Csf.Answering(), Language.English), StringComparison.Ordinal);

    [Fact]
    public void A_page_tells_all_gaps() => Assert.Contains("8.3, 8.4", MarkdownReport.Write(Csf.Answering(Csf.Answer("3.4", 5)).AssessedOn("2026-06-15"), Full, Language.English), StringComparison.Ordinal);

    [Fact]
    public void The_timeline_tells_when_scores_begin()
    {
        var timeline = Sovereign.Evaluator(AssessmentTerms.Default).Open(Full).Timeline(Known.Day("2026-05-25"), Known.Day("2026-06-08"));
        var begins = timeline.On(Known.Day("2026-06-01"));

        Assert.Equal(Known.Day("2026-06-01"), begins.From);
        Assert.Contains(begins.Causes, cause => cause.Name == "eu-csf-calculator-2026-06-01");
        Assert.Single(begins.Difference!.Scores);
        Assert.Contains("layer: not scored → SEAL-0, ", TimelineReport.WriteText(timeline, Full, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ranking_tells_places_levels_and_flips_in_both_languages()
    {
        var other = Csf.Answering([.. Csf.Criteria.Select(criterion => Csf.Answer(criterion.Id.Value, criterion.Rungs.Count - (criterion.Id.Value.StartsWith('4') ? 1 : 0)))]) with { Id = "other" };
        var rankings = ScaleRanking.Of(Sovereign.Evaluator(AssessmentTerms.Default), [Full, other], Known.Day("2026-06-15"));

        Assert.All([Language.English, Language.French], language => Assert.All(
            [RankingReport.WriteText(rankings, language), RankingReport.WriteMarkdown(rankings, language)],
            text => Assert.All(["example/layer", "other/layer", "98.08045 %", "SEAL-3", language == Language.French ? "Bascule à" : "Flips at"], words => Assert.Contains(words, text, StringComparison.Ordinal))));
        Assert.Contains("No service has answers", RankingReport.WriteText([], Language.English), StringComparison.Ordinal);
        Assert.Equal("example/layer", rankings[0].Offers[0].Offer.Name);
        Assert.Equal(2, rankings[0].Moves.Count(move => move.Flip is not null));
    }

    private static string Told(HostingArrangement arrangement, Language language) => TextReport.Write(arrangement.AssessedOn("2026-06-15"), arrangement, language, ReportStyle.Plain with { Width = 1000 });
}
