using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class Ley392015Tests
{
    private const string InUnion = "es-ley-39-2015-art9-10-union";
    private const string InSpain = "es-ley-39-2015-art9-10-spain";

    private static readonly Organisation Administration = Some.Body(PartyKind.LocalAuthority, "ES");
    private static readonly DataSet Keys = Some.Data("keys", DataCategory.Define("es/identification-system"));
    private static readonly DataSet Biometric = Some.Data("keys", DataCategory.Define("es/identification-system"), DataCategories.SpecialCategory);

    [Theory]
    [InlineData("2019-11-05", Conclusion.NotApplicable)]
    [InlineData("2019-11-06", Conclusion.NotMet)]
    [InlineData("2019-11-07", Conclusion.NotMet)]
    public void It_counts_from_the_day_of_the_decree_law(string on, Conclusion expected) => Assert.Equal(expected, Of(Keys, "US").Under(InUnion, on));

    [Theory]
    [InlineData("ES", Conclusion.Met, Conclusion.Met)]
    [InlineData("FR", Conclusion.Met, Conclusion.NotMet)]
    [InlineData("NO", Conclusion.NotMet, Conclusion.NotMet)]
    public void Means_of_identification_lie_in_the_Union_and_those_of_special_data_in_Spain(string country, Conclusion union, Conclusion spain)
    {
        Assert.Equal(union, Of(Biometric, country).Under(InUnion, "2026-09-01"));
        Assert.Equal(spain, Of(Biometric, country).Under(InSpain, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Of(Keys, country).Under(InSpain, "2026-09-01"));
    }

    [Fact]
    public void Others_and_other_data_are_outside_and_unknown_places_are_open()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.FrenchCloud.In("US")).Carrying(Keys).Under(InUnion, "2026-09-01"));
        Assert.Equal(Conclusion.NotApplicable, Of(Some.Menus, "US").Under(InUnion, "2026-09-01"));
        Assert.Equal(Conclusion.Undetermined, Administration.On(Some.FrenchCloud.Where(layer => layer with { Storage = FactList<Place>.Unknown })).Carrying(Keys).Under(InUnion, "2026-09-01"));
    }

    private static HostingArrangement Of(DataSet data, string country) => Administration.On(Some.FrenchCloud.In(country)).Carrying(data);
}
