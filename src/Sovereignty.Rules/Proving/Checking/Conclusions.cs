using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Proving;

/// <summary>How a conclusion follows, as the meaning of a finding says.</summary>
internal static class Conclusions
{
    public static Conclusion Of(Truth applies, Truth requires, Truth excepted)
    {
        if (applies.IsFalse)
        {
            return Conclusion.NotApplicable;
        }

        var isBreach = applies.IsTrue && requires.IsFalse;
        return requires.IsTrue ? Conclusion.Met
            : excepted.IsTrue ? Conclusion.Excused
            : isBreach && excepted.IsFalse ? Conclusion.NotMet
            : Conclusion.Undetermined;
    }

    /// <summary>What two versions give on the uncertain border between them: what both give; of two that are clear the worse; else nothing is determined.</summary>
    public static Conclusion OnBorder(Conclusion one, Conclusion other) =>
        one == other ? one : one > Conclusion.Excused || other > Conclusion.Excused ? Conclusion.Undetermined : one > other ? one : other;

    public static Refusal Not(string path, Conclusion conclusion) => new(
        path + ".conclusion",
        new($"What follows is: {KebabCase.Of(conclusion)}.", $"Ce qui s'ensuit est : {KebabCase.Of(conclusion)}."));
}
