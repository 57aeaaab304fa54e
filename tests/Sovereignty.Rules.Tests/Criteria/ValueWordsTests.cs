using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Tests.Criteria;

/// <summary>What could be so is told in the language of the reader.</summary>
public sealed class ValueWordsTests
{
    // Words that are the same in both languages.
    private static readonly string[] Shared = ["administration", "supervision"];

    private static IEnumerable<object> Values { get; } =
    [
        true, false,
        .. All<LayerRole>(), .. All<Delivery>(), .. All<KeyCustody>(), .. All<RemoteAccessPurpose>(), .. All<ProtectionMarking>(), .. All<ArchiveStatus>(),
        .. All<HarmKind>(), .. All<TransferMechanism>(), .. All<PartyKind>(), .. All<LocalAuthorityKind>(),
    ];

    [Fact]
    public void Every_value_has_words_of_its_own_in_both_languages()
    {
        Assert.All(Values, value => Assert.True(ValueWords.Of(value) is var words && (words.En != words.Fr || Shared.Contains(words.En)), ValueWords.Of(value).En));
        Assert.All(Values.GroupBy(value => value.GetType()), values => Assert.Equal(values.Count(), values.Select(ValueWords.Of).Distinct().Count()));
        Assert.All(Values, value => Assert.NotEqual(value.ToString(), ValueWords.Of(value).En));
    }

    [Fact]
    public void A_fact_is_told_by_its_values()
    {
        Assert.Equal(new("yes", "oui"), ValueWords.Of(Known.As(true)));
        Assert.Equal(new("not known", "inconnu"), ValueWords.Of(Fact<bool>.Unknown));
        Assert.Equal(Text.Same("FR"), ValueWords.Of(Country.Of("FR")));
    }

    private static IEnumerable<object> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Cast<object>();
}
