using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Sovereignty.Facts;

namespace Sovereignty.Json;

/// <summary>A country by its code: <c>"FR"</c>.</summary>
internal sealed class CountryCodec : Codec<Country>
{
    private static readonly Text Expected = new("the ISO 3166-1 alpha-2 code of a country, such as FR", "le code ISO 3166-1 alpha-2 d'un pays, tel que FR");

    public static CountryCodec Instance { get; } = new();

    public override bool TryRead(Node node, [MaybeNullWhen(false)] out Country value)
    {
        value = null;
        return node.TryText(Expected, out var code) && ((value = Country.Find(code)) is not null || node.Refuse(Expected));
    }

    public override void Write(WritingSession session, Country value) => session.Json.WriteStringValue(value.Code);

    public override string SchemaName => "country";

    public override JsonObject Schema(SchemaParts parts) => parts.Named(SchemaName, () => new() { ["enum"] = SchemaParts.Texts([.. Country.All.Select(country => country.Code)]) });
}
