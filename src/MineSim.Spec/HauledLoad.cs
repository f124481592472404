using MineSim.Kernel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;

namespace MineSim.Spec;

/// <summary>What trucks of a model carry in a mine: the load with which they climb.</summary>
/// <remarks>
/// Travel times are found once for each model, so they hold for one load: where every payload is drawn its mean; where
/// some loaders fill trucks by passes the mean over the loaders that trucks of the model may serve and what these dig.
/// </remarks>
public static class HauledLoad
{
    /// <summary>
    /// The model with the payload that its trucks have in a mine; itself where all payloads are drawn.
    /// </summary>
    public static TruckModelSpec On(TruckModelSpec model, MineSpec mine)
    {
        if (mine.Loaders.All(loader => loader.Model.Loading.Bucket is null))
            return model;
        double[] loads =
        [
            .. from face in mine.Faces
            from loader in mine.Loaders
            where mine.MayDig(loader.Name, face)
            from material in mine.Materials
            where material.Name == face.Material || face.Blocks.Any(block => block.Material == material.Name)
            where loader.Model.Loading.Bucket is null || material.LooseDensity is not null
            where
                mine.Trucks.Any(g =>
                    g.Model == model
                    && (g.Loader ?? loader.Name) == loader.Name
                    && (g.Material ?? material.Name) == material.Name
                )
            select MeanLoad.Of(loader.Model.Loading, model, material, face.Sides).Tonnes,
        ];
        return loads.Length == 0 ? model : model with { Payload = Distribution.Constant(loads.Average()) };
    }
}
