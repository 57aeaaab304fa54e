using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A place: <c>"DE"</c>, or <c>{"country": "DE", "locality": "Frankfurt"}</c>.</summary>
internal sealed class PlaceCodec : Codec<Place>
{
    private static readonly ObjectCodec<Place> Detailed = new(
        "place",
        new("a country such as \"DE\", or an object with country and locality", "un pays tel que \"DE\", ou un objet avec country et locality"),
        new Place { Country = Country.Of("FR") },
        null,
        Fields<Place>.Required("country", CountryCodec.Instance, place => place.Country, (place, value) => place with { Country = value }),
        Fields<Place>.Optional("locality", place => place.Locality, (place, value) => place with { Locality = value }));

    public static PlaceCodec Instance { get; } = new();

    public override string SchemaName => "place-or-country";

    public override JsonObject Schema(SchemaParts parts) => SchemaParts.AnyOf(CountryCodec.Instance.Schema(parts), Detailed.Schema(parts));

    public override JsonObject EntrySchema(SchemaParts parts) => SchemaParts.AnyOf(CountryCodec.Instance.Schema(parts), Detailed.EntrySchema(parts));

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Place value)
    {
        if (node.Json.ValueKind != JsonValueKind.String)
        {
            return Detailed.TryRead(node, out value);
        }

        value = CountryCodec.Instance.TryRead(node, out var country) ? new Place { Country = country } : null;
        return value is not null;
    }

    public override void Write(WritingSession session, Place value)
    {
        if (IsObject(value))
        {
            Detailed.Write(session, value);
        }
        else
        {
            CountryCodec.Instance.Write(session, value.Country);
        }
    }

    public override bool IsObject(Place value) => value.Locality is not null;

    public override void WriteMembers(WritingSession session, Place value) => Detailed.WriteMembers(session, value);
}
