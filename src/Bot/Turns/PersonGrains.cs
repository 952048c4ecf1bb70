using Etiquette.Adapters;

namespace Etiquette.Bot.Turns;

/// <summary>Finds the grain of a person, for every turn.</summary>
/// <remarks>By the types' own ids, learned once: a grain that is asked for by its interface has its name spelt out each time.</remarks>
internal sealed class PersonGrains(IGrainFactory grains)
{
    private readonly Lazy<GrainReference> any = new(() =>
        (GrainReference)grains.GetGrain<IPersonGrain>("nobody")
    );

    public IPersonGrain Of(Address who) =>
        (IPersonGrain)
            grains.GetGrain(GrainId.Create(any.Value.GrainId.Type, who.Person), any.Value.InterfaceType);
}
