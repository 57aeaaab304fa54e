using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

/// <summary>The decision table of the fact sheet (section 3.3), row by row: the link reaches, what removes it removes it, what only reduces it is told and changes nothing.</summary>
public sealed class DecisionTableTests
{
    private const string On = "2026-06-20";
    private const PowerEffects Content = PowerEffects.ContentDisclosure;
    private const PowerEffects Metadata = PowerEffects.MetadataDisclosure;

    /// <summary>Row, power, country, link, effect.</summary>
    public static TheoryData<int, string, string, string, PowerEffects> Vectors => new()
    {
        { 1, "us-fisa-702-1881a", "US", "seat", Content },
        { 1, "us-cloud-act-2713", "US", "seat", Content },
        { 1, "cn-nil-7", "CN", "seat", Content },
        { 1, "ru-374-fz-content", "RU", "seat", Content },
        { 1, "ca-cc-487-014-metadata", "CA", "seat", Metadata },
        { 1, "ch-buepf-surveillance", "CH", "seat", Content },
        { 2, "us-cloud-act-2713", "US", "parent", Content },
        { 2, "us-fisa-702-1881a", "US", "parent", Content },
        { 2, "cn-nil-7", "CN", "parent", Content },
        { 4, "ca-cc-487-014-metadata", "CA", "daughter", Metadata },
        { 4, "ca-cc-487-014-metadata", "CA", "sister", Metadata },
        { 4, "gb-ipaa-2024-19", "GB", "daughter", Content },
        { 5, "gb-ipa-2016-operators", "GB", "market", Content },
        { 6, "us-fisa-702-1881a", "US", "staff-national", Content },
        { 6, "cn-nil-7", "CN", "staff-national", Content },
        { 7, "us-fisa-702-1881a", "US", "support", Content },
        { 7, "cn-nil-7", "CN", "support", Content },
        { 9, "us-cloud-act-2713", "US", "location", Content },
        { 9, "us-eo-12333-collection", "US", "location", PowerEffects.Interception },
        { 10, "us-eo-12333-collection", "US", "transit", PowerEffects.Interception },
        { 10, "gb-ipa-2016-bulk", "GB", "transit", PowerEffects.Interception },
        { 10, "ru-sorm-access", "RU", "transit", PowerEffects.Interception },
        { 11, "us-ieepa-eo-14203-denial", "US", "needed-supplier", PowerEffects.CutOff },
    };

    /// <summary>Row, power, country, link, the measure that removes, the effect removed.</summary>
    public static TheoryData<int, string, string, string, string, PowerEffects> Removing => new()
    {
        { 1, "us-cloud-act-2713", "US", "seat", "keys-outside", Content },
        { 2, "us-cloud-act-2713", "US", "parent", "keys-outside", Content },
        { 6, "us-fisa-702-1881a", "US", "staff-national", "four-eyes-with-customer-approval", Metadata },
        { 6, "us-fisa-702-1881a", "US", "staff-resident", "four-eyes-with-customer-approval", Metadata },
        { 6, "cn-nil-7", "CN", "staff-national", "four-eyes-with-customer-approval", Metadata },
        { 6, "us-fisa-702-1881a", "US", "staff-national", "no-access-by-staff", Metadata },
        { 7, "us-fisa-702-1881a", "US", "support", "diagnostics-scrubbed", Metadata },
        { 8, "us-cloud-act-2713", "US", "seat", "keys-with-third-company-of-FR", Content },
        { 10, "us-eo-12333-collection", "US", "transit", "end-to-end-encryption", PowerEffects.Interception },
        { 10, "gb-ipa-2016-bulk", "GB", "transit", "end-to-end-encryption", PowerEffects.Interception },
        { 10, "ru-sorm-access", "RU", "transit", "end-to-end-encryption", PowerEffects.Interception },
        { 11, "us-ieepa-eo-14203-denial", "US", "needed-supplier", "independent-operation", PowerEffects.CutOff },
        { 11, "us-ieepa-eo-14203-denial", "US", "parent", "independent-operation", PowerEffects.CutOff },
    };

    /// <summary>Row, power, country, link, the measure that only reduces, what is told.</summary>
    public static TheoryData<int, string, string, string, string, string> Reducing => new()
    {
        { 1, "us-cloud-act-2713", "US", "seat", "", "storage in the Union" },
        { 1, "us-cloud-act-2713", "US", "seat", "contract-against-disclosure", "the contract binds the provider" },
        { 1, "cn-nil-7", "CN", "seat", "transparency-reports", "transparency reports" },
        { 2, "us-cloud-act-2713", "US", "parent", "", "a subsidiary in the Union" },
        { 2, "us-fisa-702-1881a", "US", "parent", "union-staff-and-board", "staff and board of the Union only" },
        { 2, "us-cloud-act-2713", "US", "parent", "advisory-board", "an advisory board" },
        { 2, "us-cloud-act-2713", "US", "parent", "local-trustee", "a local trustee" },
        { 4, "ca-cc-487-014-metadata", "CA", "daughter", "technical-segregation", "technical segregation" },
        { 4, "ca-cc-487-014-metadata", "CA", "daughter", "", "a blocking statute" },
        { 5, "gb-ipa-2016-operators", "GB", "market", "geoblocking", "geoblocking" },
        { 5, "gb-ipa-2016-operators", "GB", "market", "contract-excludes-country", "the contract excludes" },
        { 6, "us-fisa-702-1881a", "US", "staff-national", "access-logging", "lockbox" },
        { 6, "cn-nil-7", "CN", "staff-resident", "just-in-time-access", "for the occasion" },
        { 7, "us-fisa-702-1881a", "US", "support", "recording-of-support", "support access is recorded" },
        { 8, "us-cloud-act-2713", "US", "seat", "own-keys-within-provider", "own keys inside the provider's key service" },
        { 8, "us-cloud-act-2713", "US", "seat", "hsm-at-provider", "hardware security module" },
        { 8, "us-cloud-act-2713", "US", "seat", "confidential-computing", "root of attestation" },
        { 9, "us-eo-12333-collection", "US", "location", "encryption-at-rest", "encryption at rest" },
        { 10, "us-eo-12333-collection", "US", "transit", "transport-encryption", "transport encryption" },
        { 11, "us-ieepa-eo-14203-denial", "US", "needed-supplier", "update-quarantine", "quarantine" },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_vector_reaches(int row, string power, string country, string link, PowerEffects effect) =>
        Assert.True(Linked.By(link, country).ReachedBy(power, On, effect).IsTrue, $"row {row}");

    [Theory]
    [MemberData(nameof(Removing))]
    public void What_removes_it_removes_it(int row, string power, string country, string link, string measure, PowerEffects effect)
    {
        Assert.Equal(Truth.True, Linked.By(link, country).ReachedBy(power, On, effect));
        Assert.True(Linked.By(link, country, cloud => With(cloud, measure)).ReachedBy(power, On, effect).IsFalse, $"row {row}");
    }

    [Theory]
    [MemberData(nameof(Removing))]
    public void What_removes_it_leaves_it_possible_while_not_known(int row, string power, string country, string link, string measure, PowerEffects effect)
    {
        var unknown = Linked.By(link, country, cloud => cloud.Where(layer => measure switch
        {
            "keys-outside" or "keys-with-third-company-of-FR" => layer with { Keys = Fact<KeyCustody>.Unknown },
            "no-access-by-staff" => layer with { Staff = Known.Exactly([.. layer.Staff.Values.Select(group => group with { AccessToData = Fact<bool>.Unknown })]) },
            "diagnostics-scrubbed" => layer with { RemoteAccess = Known.Exactly([.. layer.RemoteAccess.Values.Select(access => access with { SeesData = Fact<bool>.Unknown })]) },
            _ => layer with { Measures = FactList<MeasureId>.Unknown },
        }));
        Assert.True(unknown.ReachedBy(power, On, effect).IsUnknown, $"row {row}");
    }

    [Theory]
    [MemberData(nameof(Reducing))]
    public void What_only_reduces_it_is_told_and_changes_nothing(int row, string power, string country, string link, string measure, string told)
    {
        var (before, after) = (Of(Linked.By(link, country), power), Of(Linked.By(link, country, cloud => With(cloud, measure)), power));
        Assert.Equal((before.Effects, before.IsCertain), (after.Effects, after.IsCertain));
        Assert.True(after.ReducedBy.Any(words => words.En.Contains(told, StringComparison.Ordinal)), $"row {row}: {after.ReducedBy}");
        Assert.True(measure.Length == 0 || !before.ReducedBy.Any(words => words.En.Contains(told, StringComparison.Ordinal)), $"row {row}");
    }

    [Fact]
    public void Row_3_a_minority_holder_without_control_veto_or_access_is_no_link()
    {
        var held = Some.Ministry.On(Some.FrenchCloud.With(Some.Company("fund", "US")).HeldBy(Some.Holding("fund", 38m)));
        Assert.Empty(held.AssessedOn(On).Exposures);
    }

    [Fact]
    public void Row_11_a_supplier_that_is_not_needed_and_reaches_no_data_is_no_link()
    {
        var supplied = Some.Ministry.On(Some.FrenchCloud.DependingOn(Some.Company("licensor", "US"), canReachData: false, autonomy: true));
        Assert.Empty(supplied.AssessedOn(On).Exposures);
    }

    [Fact]
    public void Encryption_never_removes_metadata_nor_cutting_off()
    {
        var sealedAway = Linked.By("parent", "US", cloud => cloud.Keys(KeyCustody.OutsideProvider).Measured("end-to-end-encryption", "encryption-at-rest"));
        Assert.Equal(Truth.False, sealedAway.ReachedBy("us-cloud-act-2713", On, Content));
        Assert.Equal(Truth.True, sealedAway.ReachedBy("us-cloud-act-2713", On, Metadata));
        Assert.Equal(Truth.True, sealedAway.ReachedBy("us-ieepa-eo-14203-denial", On, PowerEffects.CutOff));
    }

    [Fact]
    public void Escrow_never_removes_disclosure()
    {
        var independent = Linked.By("parent", "US", cloud => cloud.Measured("independent-operation"));
        Assert.Equal(Truth.True, independent.ReachedBy("us-cloud-act-2713", On, Content));
        Assert.Equal(Truth.False, independent.ReachedBy("us-ieepa-eo-14203-denial", On, PowerEffects.CutOff));
    }

    [Theory]
    [InlineData("us-group-entity=reaches", "US", "daughter", true)]
    [InlineData("us-group-entity=does-not-reach", "US", "daughter", false)]
    [InlineData("us-minimum-contacts=true", "US", "market", true)]
    [InlineData("us-minimum-contacts=false", "US", "market", false)]
    public void Open_questions_of_the_CLOUD_Act_are_the_callers_to_assume(string reading, string country, string link, bool expected) =>
        Assert.Equal(Truth.Of(expected), Linked.By(link, country).ReachedBy("us-cloud-act-2713", On, Metadata, Terms.Reading(reading)));

    [Fact]
    public void Ring_fencing_takes_the_group_link_of_the_CLOUD_Act_away_and_not_that_of_Canada()
    {
        static Cloud Fenced(Cloud cloud) => cloud.Measured("ring-fenced-from-foreign-entities");
        Assert.Equal(Truth.False, Linked.By("daughter", "US", Fenced).ReachedBy("us-cloud-act-2713", On));
        Assert.Equal(Truth.True, Linked.By("daughter", "CA", Fenced).ReachedBy("ca-cc-487-014-metadata", On));
    }

    private static Exposure Of(HostingArrangement arrangement, string power) => arrangement.AssessedOn(On).Exposures.Single(exposure => exposure.Citation.Provision.Value == power);

    private static Cloud With(Cloud cloud, string measure) => measure switch
    {
        "" => cloud,
        "keys-outside" => cloud.Keys(KeyCustody.OutsideProvider),
        "own-keys-within-provider" => cloud.Keys(KeyCustody.CustomerWithinProvider),
        "keys-with-third-company-of-FR" => cloud.KeysWith("FR"),
        "no-access-by-staff" => cloud.Where(layer => layer with { Staff = Known.Exactly([.. layer.Staff.Values.Select(group => group with { AccessToData = Known.As(false) })]) }),
        "diagnostics-scrubbed" => cloud.Where(layer => layer with { RemoteAccess = Known.Exactly([.. layer.RemoteAccess.Values.Select(access => access with { SeesData = Known.As(false) })]) }),
        _ => cloud.Measured(measure),
    };
}
