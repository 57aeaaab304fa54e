using System.Text;
using Sovereignty.Evaluation;
using Sovereignty.Json;
using Sovereignty.Tests.Generators;

namespace Sovereignty.Tests.Json;

public sealed class ProofJsonTests
{
    [Fact]
    public void Reading_a_proof_that_was_written_gives_it_back_and_it_holds() => Always.Holds(AnyCase.Arbitrary, one =>
    {
        var written = ProofJson.ToUtf8(Prove(one));
        return ProofJson.Read(written, one.Law).Answer is { } read && ProofJson.ToUtf8(read).SequenceEqual(written) && read.Check(one.Arrangement, one.Law) is null;
    });

    [Fact]
    public void An_old_answer_is_replayed_to_the_byte() => Always.Holds(AnyCase.Arbitrary, one =>
        Receipt.Of(new SovereigntyEvaluator(one.Law, one.Terms), one.Arrangement, one.On).Replay(one.Arrangement, one.Law).SequenceEqual(AssessmentJson.ToUtf8(one.Assess())));

    [Fact]
    public void A_proof_with_one_character_changed_is_not_read_or_is_refused() => Always.Holds(AnyCase.Arbitrary, one =>
    {
        var (written, random) = (ProofJson.ToUtf8(Prove(one)), new Random(one.Seed));
        return Enumerable.Range(0, 5).All(_ =>
        {
            var changed = written.ToArray();
            var place = random.Next(changed.Length);
            changed[place] = (byte)"0123456789abcxyz\"{}[],: \n"[random.Next(25)];
            return changed[place] == written[place] || ProofJson.Read(changed, one.Law) is not { Answer: { } read } || read.Check(one.Arrangement, one.Law) is not null || OnlyDaysDiffer(changed, written);
        });
    }, runs: 100);

    [Fact]
    public void A_proof_cut_short_is_not_read() => Always.Holds(AnyCase.Arbitrary, one =>
    {
        var written = ProofJson.ToUtf8(Prove(one));
        return !ProofJson.Read(written.AsSpan(0, new Random(one.Seed).Next(written.Length)), one.Law).IsRead;
    }, runs: 50);

    [Fact]
    public void What_is_no_proof_is_no_proof() =>
        Assert.All(["", "{}", "[]", "null", "\"\"", "{\"schema\":\"sovereignty-proof/1\"}"], text => Assert.False(ProofJson.Read(Encoding.UTF8.GetBytes(text), Sovereignty.Law.Catalogue.Law).IsRead));

    private static ProvenAnswer Prove(Case one) => ProvenAnswer.Of(new SovereigntyEvaluator(one.Law, one.Terms), one.Arrangement, one.On);

    // Another window in which every step still answers the same says something true as well.
    private static bool OnlyDaysDiffer(byte[] one, byte[] other) => WithoutDays(one).SequenceEqual(WithoutDays(other));

    private static IEnumerable<string> WithoutDays(byte[] proof) =>
        Encoding.UTF8.GetString(proof).Split('\n').Where(line => !line.TrimStart().StartsWith("\"from\"", StringComparison.Ordinal) && !line.TrimStart().StartsWith("\"through\"", StringComparison.Ordinal));
}
