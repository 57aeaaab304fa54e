using Sovereignty.Evaluation;
using Sovereignty.Proving;

namespace Sovereignty.Tests.House;

/// <summary>A checker that shares code with what it checks shares its mistakes.</summary>
public sealed class IndependenceTests
{
    /// <summary>The words in which an assessment is asked for and answered; none of them decides.</summary>
    private static readonly Type[] Words = [typeof(Conclusion), typeof(AssessmentTerms), typeof(ForceConclusion), typeof(MatterConclusion)];

    [Fact]
    public void The_checker_of_proofs_uses_nothing_that_decides_or_explains() =>
        Expect.None(
            from user in Library.Uses
            where user.Key.Namespace == typeof(Proof).Namespace && Library.Outermost(user.Key) != typeof(Prover)
            from used in user.SelectMany(Library.TypesOf).Select(Library.Outermost).Distinct()
            where (used.Namespace == typeof(Conclusion).Namespace && !Words.Contains(used)) || used == typeof(Prover)
            select $"{user.Key.FullName} uses {used.FullName}");

    [Fact]
    public void The_checker_is_small() =>
        Assert.InRange(Directory.GetFiles(Path.Combine(Library.Folder, "Proving", "Checking")).Sum(SourceFiles.CodeLines), 1, 600);
}
