using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>Forces in words.</summary>
internal static class ForceWords
{
    public static Text Of(Force force) => force switch
    {
        Force.Binding => new("binding law", "droit contraignant"),
        Force.Doctrine => new("doctrine", "doctrine"),
        Force.Adopted => new("adopted standards", "normes adoptées"),
        _ => new("voluntary standards", "normes volontaires"),
    };

    /// <summary>As the object of "meets".</summary>
    public static Text WithArticle(Force force) => force switch
    {
        Force.Binding => new("binding law", "le droit contraignant"),
        Force.Doctrine => new("doctrine", "la doctrine"),
        Force.Adopted => new("adopted standards", "les normes adoptées"),
        _ => new("voluntary standards", "les normes volontaires"),
    };

    /// <summary>What a breach is called.</summary>
    public static Text Breach(Force force) => force switch
    {
        Force.Binding => new("contrary to binding law", "contraire au droit contraignant"),
        Force.Doctrine => new("contrary to doctrine", "contraire à la doctrine"),
        Force.Adopted => new("contrary to an adopted standard", "contraire à une norme adoptée"),
        _ => new("below a voluntary standard", "en deçà d'une norme volontaire"),
    };
}
