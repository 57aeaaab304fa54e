namespace Sovereignty.Tests.Json;

public sealed class RefusedValueTests
{
    [Theory]
    [InlineData("140", "140")]
    [InlineData("-0.01", "-0.01")]
    [InlineData("100.0001", "100.0001")]
    [InlineData("1e2", "1e2")]
    [InlineData("-0", "-0")]
    [InlineData("100.00000000000000000000000000001", "100.00000000000000000000000000001")]
    [InlineData("1e400", "1e400")]
    public void A_share_outside_0_to_100_percent_is_refused_with_its_path(string share, string found) =>
        Document.Refuses(
            Document.WithParty($$"""
                "holders":[{"holder":"aws","capital":{{share}}}]
                """),
            "$.organisations['aws'].holders['aws'].capital",
            found);

    [Theory]
    [InlineData("""{"atLeast":0,"atMost":140}""", ".atMost", "140")]
    [InlineData("""{"atLeast":50,"atMost":24}""", "", "a range that ends before it starts")]
    [InlineData("""{"atLeast":50}""", ".atMost", "nothing")]
    [InlineData("\"24\"", "", "'24'")]
    [InlineData("""{"value":24,"oneOf":[24]}""", "", "an object")]
    [InlineData("""{"oneOf":[]}""", ".oneOf", "an array")]
    [InlineData("""{"oneOf":[24,24.0]}""", ".oneOf", "the same value twice")]
    [InlineData("""{"oneOf":[24,240]}""", ".oneOf[1]", "240")]
    [InlineData("""{"disputed":[24]}""", ".disputed", "an array")]
    [InlineData("""{"disputed":[24,24]}""", ".disputed", "the same of the same source twice")]
    [InlineData("""{"disputed":[24,{"disputed":[24,25]}]}""", ".disputed[1].disputed", "an unknown property")]
    [InlineData("""{"disputed":[24,25],"evidence":{"grade":"declared","public":"2026-01-01"}}""", ".evidence", "an unknown property")]
    [InlineData("""{"value":24,"evidence":{"grade":"hearsay","public":"2026-01-01"}}""", ".evidence.grade", "'hearsay'")]
    [InlineData("""{"value":24,"evidence":{"grade":"declared"}}""", ".evidence.public", "nothing")]
    [InlineData("""{"value":24,"evidence":{"grade":"declared","public":"2026-01-01","source":7}}""", ".evidence.source", "7")]
    [InlineData("null", "", "null")]
    public void A_fact_that_can_not_be_read_is_refused_with_its_path(string votes, string path, string found)
    {
        var problems = Sovereignty.Json.ArrangementJson.Read(Document.WithParty($$"""
            "holders":[{"holder":"aws","votes":{{votes}}}]
            """)).Problems;

        Assert.Equal(("$.organisations['aws'].holders['aws'].votes" + path, found), (problems[0].Path, problems[0].Found.En));
    }

    [Theory]
    [InlineData("\"2026-02-30\"", "", "'2026-02-30'")]
    [InlineData("\"2026-2-3\"", "", "'2026-2-3'")]
    [InlineData("\"17/04/2026\"", "", "'17/04/2026'")]
    [InlineData("\"2026-04-17T00:00:00\"", "", "'2026-04-17T00:00:00'")]
    [InlineData("\"Never\"", "", "'Never'")]
    [InlineData("20260417", "", "20260417")]
    [InlineData("""{"between":["2026-08-22","2026-08-15"]}""", ".between", "a range that ends before it starts")]
    [InlineData("""{"between":["2026-08-22"]}""", ".between", "an array")]
    [InlineData("""{"between":["2026-08-22","2026-08-32"]}""", ".between[1]", "'2026-08-32'")]
    [InlineData("""{"notThrough":"never"}""", ".notThrough", "'never'")]
    [InlineData("""{"by":"2026-01-01","notBefore":"2025-01-01"}""", "", "an object")]
    [InlineData("{}", "", "an object")]
    public void A_day_that_is_not_in_the_calendar_is_refused_with_its_path(string day, string path, string found) =>
        Document.Refuses(
            Document.With($$"""
                "project":{"engaged":{{day}}}
                """),
            "$.project.engaged" + path,
            found);

    [Theory]
    [InlineData("""{"from":"2026-02-01","through":"2026-01-31"}""", "$.project.contractPeriod", "a range that ends before it starts: from 2026-02-01 through 2026-01-31")]
    [InlineData("""{"from":{"notThrough":"2026-02-01"},"through":"2026-02-01"}""", "$.project.contractPeriod", "a range that ends before it starts: from not before 2026-02-02 through 2026-02-01")]
    [InlineData("""{"from":"2026-02-01","to":"2026-03-01"}""", "$.project.contractPeriod.to", "an unknown property")]
    [InlineData("\"2026\"", "$.project.contractPeriod", "'2026'")]
    public void A_period_that_ends_before_it_starts_is_refused(string period, string path, string found) =>
        Document.Refuses(
            Document.With($$"""
                "project":{"contractPeriod":{{period}}}
                """),
            path,
            found);

    [Theory]
    [InlineData("seat", "\"XX\"", "'XX'")]
    [InlineData("seat", "\"fr\"", "'fr'")]
    [InlineData("seat", "\"France\"", "'France'")]
    [InlineData("kind", "\"ServiceProvider\"", "'ServiceProvider'")]
    [InlineData("kind", "3", "3")]
    [InlineData("listed", "\"true\"", "'true'")]
    [InlineData("listed", "[]", "an array")]
    [InlineData("name", "[]", "an array")]
    [InlineData("name", "null", "null")]
    [InlineData("colour", "\"red\"", "an unknown property")]
    [InlineData("holders", "\"aws\"", "'aws'")]
    [InlineData("holders", "null", "null")]
    public void A_property_of_the_wrong_type_or_of_unknown_name_is_refused(string name, string value, string found) =>
        Document.Refuses(Document.WithParty($"\"{name}\":{value}"), $"$.organisations['aws'].{name}", found);

    [Theory]
    [InlineData("\"carries\":[\"menus\",\"menus\"]", "$.layers['compute'].carries['menus']", "the same twice")]
    [InlineData("\"carries\":[\"Menus\"]", "$.layers['compute'].carries[0]", "'Menus'")]
    [InlineData("\"carries\":[\"menus\",7]", "$.layers['compute'].carries[1]", "7")]
    [InlineData("\"carries\":{\"atLeast\":[],\"exactly\":[]}", "$.layers['compute'].carries", "an object")]
    [InlineData("\"carries\":{}", "$.layers['compute'].carries", "an object")]
    [InlineData("\"carries\":{\"exactly\":{}}", "$.layers['compute'].carries", "an object")]
    [InlineData("\"carries\":{\"atLeast\":[],\"evidence\":{\"grade\":\"declared\",\"public\":\"2026-01-01\"}}", "$.layers['compute'].carries.evidence", "evidence of a list that is not complete")]
    [InlineData("\"storage\":[{\"locality\":\"Frankfurt\"}]", "$.layers['compute'].storage[0].country", "nothing")]
    [InlineData("\"storage\":[\"FR\",\"DE\",\"Berlin\"]", "$.layers['compute'].storage[2]", "'Berlin'")]
    [InlineData("\"storage\":[{\"value\":\"FR\",\"country\":\"FR\"}]", "$.layers['compute'].storage[0].country", "an unknown property")]
    [InlineData("\"storage\":[{\"country\":\"FR\",\"denied\":true}]", "$.layers['compute'].storage[0].denied", "true")]
    [InlineData("\"keys\":\"us\"", "$.layers['compute'].keys", "'us'")]
    [InlineData("\"operator\":\"Amazon Web Services\"", "$.layers['compute'].operator", "'Amazon Web Services'")]
    public void An_element_that_can_not_be_read_is_refused_with_its_path(string property, string path, string found) =>
        Document.Refuses(Document.WithLayer(property), path, found);
}
