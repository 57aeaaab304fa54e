using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Testing;

/// <summary>One order of offers that is expected.</summary>
internal static class RankingMap
{
    private static readonly ObjectCodec<ExpectedOffer> Offer = new(
        "expected-offer", new("an object with name, and what is given and expected", "un objet avec name, ce qui est donné et ce qui est attendu"), new("unnamed"), null,
        Fields<ExpectedOffer>.Required("name", InWords.Once, one => one.Name, (one, value) => one with { Name = value }),
        Asked<ExpectedOffer>.Set(
            "objectives",
            new ByNameCodec<GivenPercent, Share>(new("an object with a percentage for each objective", "un objet avec un pourcentage pour chaque objectif"), KeyNames.Any, ShareCodec.Instance, (name, percent) => new(ScaleObjectiveId.Of(name), percent), one => one.Objective.Value, one => one.Percent),
            one => one.Objectives,
            (one, value) => one with { Objectives = value }),
        Asked<ExpectedOffer>.For("percent", NumberCodec.Instance, one => one.Percent, (one, value) => one with { Percent = value }),
        Asked<ExpectedOffer>.For("within", NumberCodec.Instance, one => one.Within == 0 ? null : one.Within, (one, value) => one with { Within = value }),
        Asked<ExpectedOffer>.For("best", CountCodec.Place, one => one.Best, (one, value) => one with { Best = value }),
        Asked<ExpectedOffer>.For("worst", CountCodec.Place, one => one.Worst, (one, value) => one with { Worst = value }));

    public static ObjectCodec<ExpectedRanking> Codec { get; } = new(
        "expected-ranking", new("an object with weights and offers", "un objet avec weights et offers"), new(ProvisionId.Of("unnamed"), []), null,
        Fields<ExpectedRanking>.Required("weights", Names.Provision, one => one.Weights, (one, value) => one with { Weights = value }),
        Fields<ExpectedRanking>.Required("offers", new SetCodec<ExpectedOffer>(Offer, refusesEmpty: new("an offer", "une offre")), one => one.Offers, (one, value) => one with { Offers = value }));
}
