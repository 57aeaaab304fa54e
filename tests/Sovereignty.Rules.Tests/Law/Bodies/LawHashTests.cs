using System.Globalization;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Tests.Law;

public sealed class LawHashTests
{
    public static IEnumerable<object[]> Ids => Catalogue.Law.Instruments.Select(instrument => new object[] { instrument.Id.Value });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Changing_any_one_thing_of_a_text_changes_the_hash(string id)
    {
        var instrument = Catalogue.Law.Find(InstrumentId.Of(id))!;
        var hash = LawText.HashOf([instrument]);
        var mutations = 0;
        var unseen = new List<string>();
        foreach (var (place, changed) in Content.Mutations(instrument))
        {
            mutations++;
            if (LawText.HashOf([changed]) == hash)
            {
                unseen.Add(place);
            }
        }

        Assert.True(unseen.Count == 0, string.Join("\n", unseen));
        Assert.InRange(mutations, 8, int.MaxValue);
        Assert.Equal(hash, LawText.HashOf([instrument]));
    }

    [Fact]
    public void Leaving_out_any_text_changes_the_hash()
    {
        var hashes = Catalogue.Law.Instruments.Select(left => LawText.HashOf([.. Catalogue.Law.Instruments.Where(instrument => !instrument.Equals(left))])).Append(Catalogue.Law.Hash);
        Assert.Equal(Catalogue.Law.Instruments.Count + 1, hashes.Distinct().Count());
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    public void The_hash_is_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Catalogue.Law.Hash, LawText.HashOf(Catalogue.Law.Instruments));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
