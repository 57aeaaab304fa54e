using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class FrenchCatalogueTests
{
    [Fact]
    public void Every_text_of_the_fact_sheet_is_there() => Assert.Equal(
        [
            "fr-arrete-prmd2617964a", "fr-arrete-prmj2603774a", "fr-ccom-l233-3", "fr-ccom-l233-7", "fr-ccp-l2112-4", "fr-cdef-l1332-6-1", "fr-ce-444937",
            "fr-ce-491644", "fr-ce-492369", "fr-ce-503163", "fr-cgi-242-nonies-b", "fr-circ-6282-sg", "fr-circ-6404-sg", "fr-circ-6519-sg", "fr-cnil-2023-146",
            "fr-code-civil-art1", "fr-crpa-l311-5", "fr-crpa-l311-6", "fr-csp-l1111-8", "fr-decret-2015-350", "fr-decret-2022-633", "fr-decret-2024-678",
            "fr-decret-2026-209", "fr-decret-2026-272", "fr-dinum-note-2021-09-15", "fr-dinum-vademecum-2026-02", "fr-hds-insurers", "fr-hds-v1", "fr-hds-v2",
            "fr-igi-1300", "fr-ii-901", "fr-loi-2019-774-art41", "fr-loi-2024-449-art31", "fr-loi-2024-449-art32", "fr-loi-2024-449-art33", "fr-loi-68-678",
            "fr-loi-resilience", "fr-ordonnance-2021-175", "fr-ordonnance-2025-1247", "fr-patrimoine-l111-1", "fr-patrimoine-l111-1-old", "fr-patrimoine-l211-4",
            "fr-patrimoine-l212-4", "fr-patrimoine-r212-23", "fr-ppl-an-2258-art31-1", "fr-ppl-senat-211", "fr-pssie", "fr-rappel-2025-04-22", "fr-rgs-2-0",
            "fr-secnumcloud-3-1", "fr-secnumcloud-3-2", "fr-tris-2025-0041",
        ],
        Catalogue.France.Instruments.Select(instrument => instrument.Id.Value));

    [Theory]
    [InlineData("fr-ccom-l233-3")]
    [InlineData("fr-ccom-l233-7")]
    [InlineData("fr-ccp-l2112-4")]
    [InlineData("fr-cdef-l1332-6-1")]
    [InlineData("fr-ce-444937")]
    [InlineData("fr-ce-491644")]
    [InlineData("fr-ce-492369")]
    [InlineData("fr-ce-503163")]
    [InlineData("fr-cnil-2023-146")]
    [InlineData("fr-crpa-l311-5")]
    [InlineData("fr-decret-2022-633")]
    [InlineData("fr-decret-2024-678")]
    [InlineData("fr-dinum-vademecum-2026-02")]
    [InlineData("fr-hds-insurers")]
    [InlineData("fr-loi-2019-774-art41")]
    [InlineData("fr-loi-68-678")]
    [InlineData("fr-loi-resilience")]
    [InlineData("fr-ordonnance-2021-175")]
    [InlineData("fr-ordonnance-2025-1247")]
    [InlineData("fr-patrimoine-l211-4")]
    [InlineData("fr-ppl-senat-211")]
    [InlineData("fr-rgs-2-0")]
    [InlineData("fr-secnumcloud-3-1")]
    public void A_text_that_can_not_be_tested_has_no_provision_and_never_bites(string id) =>
        Assert.Empty(Catalogue.France.Find(InstrumentId.Of(id))!.Provisions);

    [Theory]
    [InlineData("fr-loi-resilience")]
    [InlineData("fr-ppl-an-2258-art31-1")]
    [InlineData("fr-ppl-senat-211")]
    [InlineData("fr-tris-2025-0041")]
    public void A_bill_or_draft_is_a_proposal(string id) => Assert.Equal(InstrumentKind.Proposal, Catalogue.France.Find(InstrumentId.Of(id))!.Kind);

    [Theory]
    [InlineData("fr-ccp-l2112-4", "2019-03-31", "2019-04-01")]
    [InlineData("fr-cnil-2023-146", "2023-12-20", "2023-12-21")]
    [InlineData("fr-crpa-l311-5", "2016-10-08", "2016-10-09")]
    [InlineData("fr-decret-2022-633", "2022-04-24", "2022-04-25")]
    [InlineData("fr-decret-2024-678", "2024-12-31", "2025-01-01")]
    [InlineData("fr-ordonnance-2025-1247", "2026-12-31", "2027-01-01")]
    [InlineData("fr-secnumcloud-3-1", "2018-06-10", "2018-06-11")]
    public void A_text_begins_on_its_first_day(string id, string before, string first)
    {
        Assert.Equal(Truth.False, Asking.StatusOf(id, before).InForce);
        Assert.Equal(Truth.True, Asking.StatusOf(id, first).InForce);
        Assert.Equal(Truth.True, Asking.StatusOf(id, Known.Day(first).PlusDays(1).ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).InForce);
    }

    [Theory]
    [InlineData("fr-ccom-l233-3", "2026-04-02", "2026-04-03")]
    [InlineData("fr-ccom-l233-7", "2026-04-02", "2026-04-03")]
    [InlineData("fr-cdef-l1332-6-1", "2026-04-02", "2026-04-03")]
    [InlineData("fr-decret-2015-350", "2026-08-07", "2026-08-08")]
    [InlineData("fr-dinum-vademecum-2026-02", "2026-02-27", "2026-02-28")]
    [InlineData("fr-hds-insurers", "2019-01-15", "2019-01-16")]
    [InlineData("fr-igi-1300", "2026-08-07", "2026-08-08")]
    [InlineData("fr-loi-2019-774-art41", "2019-11-28", "2019-11-29")]
    [InlineData("fr-loi-68-678", "2022-03-31", "2022-04-01")]
    [InlineData("fr-ordonnance-2021-175", "2026-04-02", "2026-04-03")]
    [InlineData("fr-patrimoine-l211-4", "2026-04-02", "2026-04-03")]
    public void A_first_day_that_the_sheets_do_not_give_is_unknown_until_the_text_is_seen_in_force(string id, string open, string seen)
    {
        Assert.Equal(Truth.Unknown, Asking.StatusOf(id, open).InForce);
        Assert.Equal(Truth.True, Asking.StatusOf(id, seen).InForce);
    }

    [Theory]
    [InlineData("2026-12-20", true, false)]
    [InlineData("2026-12-21", false, false)]
    [InlineData("2027-01-30", false, false)]
    [InlineData("2027-01-31", false, true)]
    public void The_authorisation_of_the_CNIL_ends_after_three_years_counted_from_its_day_or_its_publication(string on, bool runs, bool over)
    {
        var inForce = Asking.StatusOf("fr-cnil-2023-146", on).InForce;
        Assert.Equal((runs, over), (inForce.IsTrue, inForce.IsFalse));
    }

    [Theory]
    [InlineData("2022-03-07", true)]
    [InlineData("2022-03-08", false)]
    [InlineData("2022-03-09", false)]
    public void Version_3_1_of_SecNumCloud_gives_way_to_3_2(string on, bool expected) =>
        Assert.Equal(Truth.Of(expected), Asking.StatusOf("fr-secnumcloud-3-1", on).InForce);

    [Fact]
    public void The_questions_that_French_law_leaves_open_are_these() => Assert.Equal(
        [
            "fr-art31-1-derogation-ground: ",
            "fr-art31-before-decree: bound, with-decree",
            "fr-art31-criteria-before-framework: ",
            "fr-art31-named-groups: ",
            "fr-art32-before-decree: ",
            "fr-contractor-hosting: reaches, does-not-reach",
            "fr-dinum-note-after-2023: continues, falls",
            "fr-dinum-note-migration-very-advanced: ",
            "fr-hds-insurers-before-note: ",
            "fr-ii-901-administration: ",
            "fr-ii-901-as-far-as-possible: ",
            "fr-int-rex-hb-restricted-data: ",
            "fr-r1-2023-departure: ",
            "fr-r4-r5-2023-wording: ",
            "fr-r9-2021-other-sensitive-data: ",
            "fr-r9-2023-derogation-term: ",
            "fr-r9-beside-article-31: continues, yields",
            "fr-secnumcloud-conclusive: conclusive, rebuttable",
            "fr-secnumcloud-indirect-holdings: multiplied, attributed",
            "fr-secnumcloud-natural-persons: count, do-not-count",
            "fr-tris-2025-0041-criteria: ",
            "powers-of-other-third-states: ",
        ],
        Catalogue.France.Questions.Select(question => question.Id + ": " + string.Join(", ", question.Readings.Select(reading => reading.Id))));
}
