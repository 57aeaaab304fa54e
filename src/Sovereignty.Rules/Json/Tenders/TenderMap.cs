using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A whole tender.</summary>
internal static class TenderMap
{
    public static ObjectCodec<TenderDocument> Codec { get; } = new(
        "tender",
        new("an object with schema, fixed, award and through", "un objet avec schema, fixed, award et through"),
        new TenderDocument(),
        null,
        new SchemaField<TenderDocument>(TenderJson.Schema),
        Fields<TenderDocument>.Required("fixed", FixedCodec.Instance, tender => tender.Fixed, (tender, value) => tender with { Fixed = value }),
        Fields<TenderDocument>.Required("award", DateCodec.Instance, tender => tender.Award, (tender, value) => tender with { Award = value }),
        Fields<TenderDocument>.Required("through", DateCodec.Instance, tender => tender.Through, (tender, value) => tender with { Through = value }),
        Fields<TenderDocument>.Set("clauses", new SetCodec<ClauseReference>(ClauseReferenceCodec.Instance), tender => tender.Clauses, (tender, value) => tender with { Clauses = value }),
        Fields<TenderDocument>.Set("adopts", new SetCodec<AdoptedStandard>(AdoptedStandardCodec.Instance), tender => tender.Adopts, (tender, value) => tender with { Adopts = value }));
}
