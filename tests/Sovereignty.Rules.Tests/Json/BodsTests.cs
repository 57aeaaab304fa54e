using NodaTime;
using Sovereignty.Facts;
using Sovereignty.Json;

namespace Sovereignty.Tests.Json;

/// <summary>Ownership statements of the Beneficial Ownership Data Standard 0.4.</summary>
public sealed class BodsTests
{
    private const string Entities = """
        { "statementId": "s1", "recordId": "GB-COH-1", "recordType": "entity", "statementDate": "2024-05-01", "publicationDetails": { "publicationDate": "2024-06-01", "bodsVersion": "0.4", "publisher": { "name": "Register" } },
          "recordDetails": { "isComponent": false, "entityType": { "type": "registeredEntity" }, "name": "Operator Ltd", "jurisdiction": { "name": "Scotland", "code": "GB-SCT" }, "publicListing": { "hasPublicListing": false } } },
        { "statementId": "s2", "recordId": "parent", "recordType": "entity", "statementDate": "2024-05-01",
          "recordDetails": { "isComponent": false, "entityType": { "type": "registeredEntity" }, "name": "Parent Inc.", "jurisdiction": { "code": "US" } } },
        { "statementId": "s3", "recordId": "person", "recordType": "person", "statementDate": "2024-05-01",
          "recordDetails": { "isComponent": false, "personType": "knownPerson", "names": [ { "fullName": "A. Person" } ], "placeOfResidence": { "country": { "code": "CH" } } } }
        """;

    [Fact]
    public void Entities_persons_and_direct_interests_become_organisations_and_holdings()
    {
        var reading = Read(Relationship("parent", """{ "type": "shareholding", "directOrIndirect": "direct", "share": { "exact": 64 }, "startDate": "2020-02-20" }, { "type": "votingRights", "directOrIndirect": "direct", "share": { "minimum": 50, "maximum": 75 }, "startDate": "2020-02-20" }"""));

        Assert.Equal(["gb-coh-1", "parent", "person"], reading.Organisations.Select(party => party.Id.Value));
        var company = Party(reading, "gb-coh-1");
        Assert.Equal(("Operator Ltd", "GB", "False"), (company.Name, company.Seat.ToString(), company.Listed.ToString()));
        Assert.Null(company.Holders.Completeness);
        var holding = Assert.Single(company.Holders.Values);
        Assert.Equal(("parent", "64 %", "50–75 %"), (holding.Holder.Value, holding.Capital.ToString(), holding.Votes.ToString()));
        Assert.Equal("2020-02-20 … not before 2024-05-01", holding.Period.ToString());
        Assert.Equal(Fact<bool>.Unknown, holding.Controls);
        Assert.Equal(("NaturalPerson", "CH"), (Party(reading, "person").Kind.ToString(), Party(reading, "person").Seat.ToString()));
        Assert.Equal(new LocalDate(2024, 6, 1), company.Seat.Statements[0].Evidence.PublicSince);
        Assert.Equal(Fact<PartyKind>.Unknown, company.Kind);
    }

    [Fact]
    public void The_day_on_which_an_interest_ceased_is_the_first_day_without_it()
    {
        var reading = Read(Relationship("parent", """{ "type": "shareholding", "directOrIndirect": "direct", "startDate": "2020-01-01", "endDate": "2021-01-01" }"""));

        Assert.Equal("2020-01-01 … 2020-12-31", Assert.Single(Party(reading, "gb-coh-1").Holders.Values).Period.ToString());
    }

    [Fact]
    public void What_is_not_known_to_be_direct_gives_at_most_its_share_and_what_is_indirect_nothing()
    {
        Assert.Equal("0–30 %", Assert.Single(Party(Read(Relationship("parent", """{ "type": "shareholding", "directOrIndirect": "unknown", "share": { "exact": 30 } }""")), "gb-coh-1").Holders.Values).Capital.ToString());
        Assert.Empty(Party(Read(Relationship("person", """{ "type": "shareholding", "directOrIndirect": "indirect", "share": { "exact": 30 } }""")), "gb-coh-1").Holders.Values);
    }

    [Theory]
    [InlineData("appointmentOfBoard")]
    [InlineData("otherInfluenceOrControl")]
    [InlineData("somethingNew")]
    public void Other_interests_make_a_holder_of_whose_control_nothing_is_known_and_are_noted(string type)
    {
        var reading = Read(Relationship("person", $$"""{ "type": "{{type}}", "directOrIndirect": "direct" }"""));

        var holding = Assert.Single(Party(reading, "gb-coh-1").Holders.Values);
        Assert.Equal((Fact<bool>.Unknown, Fact<bool>.Unknown, Fact<Share>.Unknown), (holding.Controls, holding.AppointsMajority, holding.Capital));
        Assert.Contains(reading.Notes, note => note.Path == "$[3].recordDetails.interests[0]" && note.Words.Contains(type, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unspecified_party_leaves_the_holders_unknown()
    {
        var reading = Read(Statement("relationship", """{ "isComponent": false, "subject": "GB-COH-1", "interestedParty": { "reason": "informationUnknownToPublisher" } }"""));

        Assert.Equal(FactList<Holding>.Unknown, Party(reading, "gb-coh-1").Holders);
        Assert.Contains(reading.Notes, note => note.Words.Contains("informationUnknownToPublisher", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_statements_about_a_record_the_last_one_said_is_read_and_a_closed_one_has_ended()
    {
        const string Interest = """{ "type": "shareholding", "directOrIndirect": "direct", "share": { "exact": 10 }, "startDate": "2020-01-01" }""";
        var earlier = Relationship("parent", Interest).Replace("2024-05-01", "2023-01-01", StringComparison.Ordinal);
        var closed = Relationship("parent", Interest).Replace("\"recordStatus\": \"new\"", "\"recordStatus\": \"closed\"", StringComparison.Ordinal);

        foreach (var both in new[] { earlier + "," + closed, closed + "," + earlier })
        {
            Assert.Equal("2020-01-01 … by 2024-04-30", Assert.Single(Party(Read(both), "gb-coh-1").Holders.Values).Period.ToString());
        }
    }

    [Fact]
    public void Unknown_record_types_are_left_out_with_a_note_and_other_versions_are_noted()
    {
        var reading = BodsJson.Read("""[ { "recordId": "x", "recordType": "vessel", "recordDetails": {} }, { "recordId": "y", "recordType": "entity", "publicationDetails": { "publicationDate": "2024-01-01T10:00:00Z", "bodsVersion": "0.5" }, "recordDetails": { "name": "Y" } } ]""");

        Assert.True(reading.IsRead);
        Assert.Equal("Y", Assert.Single(reading.Organisations).Name);
        Assert.Equal(["$[0]", "$[1].publicationDetails.bodsVersion"], reading.Notes.Select(note => note.Path));
    }

    [Fact]
    public void Every_problem_is_told_with_its_path()
    {
        var reading = BodsJson.Read("""
            [ 7,
              { "recordId": "a", "recordType": "entity", "recordDetails": { } },
              { "recordId": 1, "recordType": "entity", "statementDate": "yesterday", "recordDetails": [] },
              { "recordId": "r", "recordType": "relationship", "statementDate": "2024-01-01", "recordDetails": { "subject": "a" } },
              { "recordId": "s", "recordType": "relationship", "statementDate": "2024-01-01", "recordDetails": { "subject": "a", "interestedParty": "b", "interests": [ 5, { "type": "shareholding", "share": { "exact": 140 } }, { "type": "shareholding", "share": { "minimum": 60, "maximum": 40 } }, { "type": "shareholding", "startDate": "2020-01-02", "endDate": "2020-01-02" } ] } },
              { "statementID": "old", "statementType": "entityStatement" } ]
            """);

        Assert.False(reading.IsRead);
        Assert.Empty(reading.Organisations);
        Assert.All(
            [
                "$[0]", "$[1]", "$[2].recordId", "$[2].recordDetails", "$[2].statementDate", "$[3].recordDetails.interestedParty", "$[4].recordDetails.interests[0]",
                "$[4].recordDetails.interests[1].share.exact", "$[4].recordDetails.interests[2].share", "$[4].recordDetails.interests[3]", "$[5].statementType",
            ],
            path => Assert.Contains(reading.Problems, problem => problem.Path == path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("null")]
    [InlineData("[[]]")]
    public void What_is_no_list_of_statements_is_refused(string json) => Assert.NotEmpty(BodsJson.Read(json).Problems);

    [Fact]
    public void Records_whose_names_would_collide_get_names_of_their_own_whatever_their_order()
    {
        string[] records = ["X Y", "x-y", "x y", "***", new string('z', 400)];
        string Document(IEnumerable<string> ids) => "[" + string.Join(",", ids.Select(id => $$"""{ "recordId": "{{id}}", "recordType": "entity", "statementDate": "2024-01-01", "recordDetails": { "name": "{{id}}" } }""")) + "]";
        var reading = BodsJson.Read(Document(records));

        Assert.Equal(records.Length, reading.Organisations.Count);
        Assert.Equal("x-y", reading.Organisations.Single(party => party.Name == "x-y").Id.Value);
        Assert.Equal(reading.Organisations, BodsJson.Read(Document(records.Reverse())).Organisations);
    }

    [Fact]
    public void What_the_statements_say_against_each_other_is_refused() =>
        Assert.NotEmpty(BodsJson.Read(Document(Relationship("parent", """{ "type": "shareholding", "directOrIndirect": "direct", "share": { "exact": 64 }, "startDate": "2020-01-01" }""") + "," + Relationship("person", """{ "type": "shareholding", "directOrIndirect": "direct", "share": { "exact": 64 }, "startDate": "2020-01-01" }""").Replace("r-parent", "r-person", StringComparison.Ordinal))).Problems);

    private static BodsReading Read(string relationships)
    {
        var reading = BodsJson.Read(Document(relationships));
        Assert.True(reading.IsRead, string.Join("\n", reading.Problems));
        return reading;
    }

    private static string Document(string relationships) => "[" + Entities + "," + relationships + "]";

    private static string Relationship(string party, string interests) =>
        Statement("relationship", $$"""{ "isComponent": false, "subject": "GB-COH-1", "interestedParty": "{{party}}", "interests": [ {{interests}} ] }""").Replace("\"r\"", $"\"r-{party}\"", StringComparison.Ordinal);

    private static string Statement(string type, string details) =>
        $$"""{ "statementId": "s4", "recordId": "r", "recordType": "{{type}}", "recordStatus": "new", "statementDate": "2024-05-01", "recordDetails": {{details}} }""";

    private static Organisation Party(BodsReading reading, string id) => reading.Organisations.Single(party => party.Id.Value == id);
}
