using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Analysis;

/// <summary>Offers on one scale, ranked under one set of weights. The gate comes first: whoever is surely below the least level asked is rejected and not ranked.</summary>
public sealed record ScaleRanking
{
    private ScaleRanking(Citation scale, ScaleWeights weights, ValueList<RankedOffer> offers, ValueList<Offer> rejected)
    {
        Scale = scale;
        Weights = weights;
        Offers = offers;
        Rejected = rejected;
        Moves = offers.Count > 1 && weights.Weights.Count(weight => weight.Percent > 0) > 1 ? Ranking.Moving(offers[0].Offer, offers[1].Offer, weights) : [];
    }

    /// <summary>Where the scale stands.</summary>
    public Citation Scale { get; }

    /// <summary>The weights.</summary>
    public ScaleWeights Weights { get; }

    /// <summary>The offers, those with the best place first.</summary>
    public ValueList<RankedOffer> Offers { get; }

    /// <summary>The offers that are surely below the least level asked.</summary>
    public ValueList<Offer> Rejected { get; }

    /// <summary>What moving each weight does to the order of the first two offers; none when there are fewer.</summary>
    public ValueList<WeightMove> Moves { get; }

    /// <summary>The rankings of all services of these arrangements that have answers, one for each scale and set of weights in force on the day.</summary>
    /// <param name="evaluator">The law and the terms.</param>
    /// <param name="arrangements">The arrangements; an offer is named by its arrangement and its layer.</param>
    /// <param name="on">The day.</param>
    /// <param name="least">The least level asked; none when left out.</param>
    /// <exception cref="IncoherentArrangementException">A description contradicts itself.</exception>
    public static ValueList<ScaleRanking> Of(SovereigntyEvaluator evaluator, IEnumerable<HostingArrangement> arrangements, LocalDate on, int? least = null)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        var scores = arrangements.SelectMany(arrangement => evaluator.Open(arrangement).Assess(on).Scores.Select(score => Offer.Of($"{arrangement.Id}/{score.Layer}", score))).ToArray();
        return
        [
            .. from scored in scores.GroupBy(offer => offer.Score!.Citation).OrderBy(scored => ((IKeyed)scored.Key).Key, StringComparer.Ordinal)
               let scale = evaluator.Law.Index.Scales[scored.First().Score!.Scale].Single(one => one.Scale.Id.Equals(scored.Key.Provision)).Scale
               from total in scored.First().Score!.Totals
               let weights = evaluator.Law.Index.Weights[scale.Name].Single(one => one.Weights.Id.Equals(total.Citation.Provision)).Weights
               let rejected = scored.Where(offer => least is { } level && offer.Score!.Reaches(level).IsFalse).ToValueList()
               select new ScaleRanking(scored.Key, weights, Ranking.Of(scored.Except(rejected).ToValueList(), weights, scale.Divisor), rejected),
        ];
    }
}
